export const id = 799;
export const ids = [799];
export const modules = {

/***/ 9799:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_MANIFEST_BYTES: () => (/* reexport */ MAX_MANIFEST_BYTES),
  requireManifest: () => (/* reexport */ requireManifest)
});

// UNUSED EXPORTS: DEFAULT_POLICY, DEFAULT_REGISTRY, MISNAMED_POLICY, PLAN_CODES, addManifests, buildMatrices, explainWorkstream, findPlanFile, manifestPath, mermaidGraph, planEvent, planHash, readExitCriteria, readLineages, readManifest, registeredModules, renderFindingsTable, renderGraph, renderGraphPage, renderPlanSummary, renderStarterPlan, replaceManifests, validatePlan

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
;// CONCATENATED MODULE: ./packages/documents/lib/codes.js

/** An error at a place of a document. */
function problem(code, message, at, hint, pointer) {
    return {
        code,
        severity: 'error',
        message,
        ...at,
        ...(pointer === undefined ? {} : { pointer }),
        related: [],
        hint,
        docs: (0,finding/* docsAddress */.y5)(code),
    };
}

;// CONCATENATED MODULE: ./packages/documents/lib/plain-value.js

/** Adds a finding at an offset. */
function refuse({ source, findings }, code, offset, message, hint) {
    findings.push(problem(code, message, source.positionAt(offset), hint));
}
// Keys that reach the prototype of a plain object somewhere down the line.
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a key may stand in an object that already has `seen`; otherwise the reason is a finding. Adds the key to `seen`. */
function acceptKey(rules, key, offset, seen) {
    const { codes } = rules;
    if (PROTOTYPE_KEYS.has(key)) {
        refuse(rules, codes.forbidden, offset, `"${key}" is not allowed as a key`, 'choose another name');
        return false;
    }
    if (key === '<<') {
        refuse(rules, codes.forbidden, offset, 'merge keys ("<<") are not allowed', 'write the fields out');
        return false;
    }
    if (seen.has(key)) {
        refuse(rules, codes.duplicateKey, offset, `the key "${key}" stands twice in one object`, 'keep one of the two');
        return false;
    }
    if (!acceptText(rules, key, offset))
        return false;
    seen.add(key);
    return true;
}
/** Whether text is valid Unicode: half of a surrogate pair has no UTF-8 form and no canonical JSON. */
function acceptText(rules, text, offset) {
    if (text.isWellFormed())
        return true;
    refuse(rules, rules.codes.syntax, offset, 'a text holds half of a surrogate pair', 'write the whole character');
    return false;
}
/** Whether a number means the same everywhere: finite, and exact if it is an integer. */
function acceptNumber(rules, number, offset) {
    const { codes } = rules;
    if (!Number.isFinite(number)) {
        refuse(rules, codes.wrongType, offset, 'the number is not finite', 'write a finite number, or quote the value if it is text');
        return false;
    }
    if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
        refuse(rules, codes.wrongType, offset, 'the number has too many digits to be read exactly', 'quote the value if it is text, such as an id');
        return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/documents/lib/members.js

/** The members of one object while it is being read. */
class Members {
    #rules;
    #object = {};
    #keys = [];
    #offsets = [];
    #seen = new Set();
    constructor(rules) {
        this.#rules = rules;
    }
    /** Whether a key may stand here; otherwise the reason is a finding. */
    accepts(key, offset) {
        return acceptKey(this.#rules, key, offset, this.#seen);
    }
    /** Adds a member whose key was accepted. */
    add(key, keyOffset, value, valueOffset) {
        this.#object[key] = value;
        this.#keys.push(key);
        this.#offsets.push(keyOffset, valueOffset);
    }
    /** The object, with the places of what it holds. */
    close(places) {
        places.addObject(this.#object, this.#keys, this.#offsets);
        return this.#object;
    }
}

;// CONCATENATED MODULE: ./packages/documents/lib/places.js
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

;// CONCATENATED MODULE: ./packages/documents/lib/json-values.js



/** Values in one JSON document, of every kind and depth. 200,000 workstreams of a dozen fields fit. */
const MAX_JSON_VALUES = 3_000_000;
/** The value of a JSON text (RFC 8259, strict), and the place of every part of it. Undefined with findings. */
function jsonValue(rules) {
    try {
        return new JsonReader(rules).document();
    }
    catch (stop) {
        if (!(stop instanceof JsonStop))
            throw stop;
        refuse(rules, stop.limit ? rules.codes.unreadable : rules.codes.syntax, stop.offset, stop.message, stop.hint);
        return undefined;
    }
}
/** Reading cannot go on from here. */
class JsonStop extends Error {
    offset;
    hint;
    /** A limit was passed; otherwise the text is not JSON. */
    limit;
    constructor(offset, message, hint = 'mend the JSON at this place', limit = false) {
        super(message);
        [this.offset, this.hint, this.limit] = [offset, hint, limit];
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
class JsonReader {
    #rules;
    #places = new Places();
    #text;
    // One copy of each key: a slice would keep a string of its own for every use.
    #keys = new Map();
    #at = 0;
    #values = 0;
    constructor(rules) {
        [this.#rules, this.#text] = [rules, rules.source.text];
    }
    document() {
        this.#space();
        const offset = this.#at;
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw new JsonStop(this.#at, 'more text follows the end of the JSON value');
        this.#places.setRoot(value, offset);
        return { value, places: this.#places };
    }
    // Recursion is bounded by `maxDepth`.
    #value(depth) {
        if (++this.#values > MAX_JSON_VALUES)
            throw new JsonStop(this.#at, `more than ${MAX_JSON_VALUES} values`, 'split the document', true);
        const start = this.#text[this.#at];
        if (start === '{' || start === '[') {
            const { maxDepth } = this.#rules;
            if (depth >= maxDepth)
                throw new JsonStop(this.#at, `nested deeper than ${maxDepth} levels`, 'flatten the document', true);
            return start === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
        }
        if (start === '"')
            return this.#string();
        for (const [text, value] of LITERALS) {
            if (this.#text.startsWith(text, this.#at)) {
                this.#at += text.length;
                return value;
            }
        }
        return this.#number();
    }
    #object(depth) {
        this.#at++;
        this.#space();
        if (this.#take('}'))
            return {};
        const members = new Members(this.#rules);
        do {
            this.#space();
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                throw new JsonStop(keyOffset, 'a key in double quotes was expected');
            const key = this.#key();
            const accepted = members.accepts(key, keyOffset);
            this.#space();
            if (!this.#take(':'))
                throw new JsonStop(this.#at, 'a colon was expected after the key');
            this.#space();
            const valueOffset = this.#at;
            const value = this.#value(depth);
            if (accepted)
                members.add(key, keyOffset, value, valueOffset);
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            throw new JsonStop(this.#at, 'a comma or a closing brace was expected');
        return members.close(this.#places);
    }
    #array(depth) {
        const array = [];
        const offsets = [];
        this.#at++;
        this.#space();
        if (this.#take(']'))
            return array;
        do {
            this.#space();
            offsets.push(this.#at);
            array.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            throw new JsonStop(this.#at, 'a comma or a closing bracket was expected');
        this.#places.addArray(array, offsets);
        return array;
    }
    #key() {
        const key = this.#string();
        const known = this.#keys.get(key);
        if (known !== undefined)
            return known;
        this.#keys.set(key, key);
        return key;
    }
    #string() {
        const start = this.#at;
        let escaped = false;
        for (let at = start + 1; at < this.#text.length; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === 0x22) {
                this.#at = at + 1;
                return escaped ? this.#unescape(start) : this.#text.slice(start + 1, at);
            }
            if (code < 0x20)
                throw new JsonStop(at, 'a text goes on over the end of its line, or holds a tab', 'write \\n or \\t');
            if (code === 0x5c) {
                escaped = true;
                at++;
            }
        }
        throw new JsonStop(start, 'a text has no closing quote');
    }
    #unescape(start) {
        let text;
        try {
            text = JSON.parse(this.#text.slice(start, this.#at));
        }
        catch {
            throw new JsonStop(start, 'a text holds an escape that JSON does not know', 'use \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\uXXXX');
        }
        const string = String(text);
        acceptText(this.#rules, string, start);
        return string;
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const source = NUMBER.exec(this.#text)?.[0];
        if (source === undefined)
            throw new JsonStop(this.#at, 'a value was expected');
        const number = Number(source);
        acceptNumber(this.#rules, number, this.#at);
        this.#at += source.length;
        return number;
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #space() {
        while (isSpace(this.#text.charCodeAt(this.#at)))
            this.#at++;
    }
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

;// CONCATENATED MODULE: ./packages/documents/lib/plain-yaml-lines.js
/** The text is not of the plain form. */
class BeyondPlain extends Error {
}
/** Values, comments and empty lines. */
const MAX_COUNTED = 250_000;
const [LF, SPACE, HASH, HYPHEN] = [0x0a, 0x20, 0x23, 0x2d];
/** A key with its colon. Longer ones may not stand without a question mark. */
const KEY = /(?:([A-Za-z_][\w.-]{0,200})|"([^"\\\n]{0,200})"|'([^'\n]{0,200})'):(?![^ \n])/y;
/** A place in a YAML text that goes from line to line. */
class PlainYamlLines {
    text;
    at = 0;
    /** The column, from 0, in which the line reached last begins; -1 behind the last line. */
    indent = -1;
    #lineStart = 0;
    #counted = 0;
    constructor(text) {
        this.text = text;
        this.#toContent();
    }
    get code() {
        return this.text.charCodeAt(this.at);
    }
    /** Of the place, from 0. */
    get column() {
        return this.at - this.#lineStart;
    }
    get isHyphen() {
        return this.code === HYPHEN && this.#endsWord(this.at + 1);
    }
    get isKey() {
        KEY.lastIndex = this.at;
        return KEY.test(this.text);
    }
    /** Goes over a key and its colon. */
    key() {
        KEY.lastIndex = this.at;
        const match = KEY.exec(this.text);
        if (match === null)
            throw new BeyondPlain();
        this.at = KEY.lastIndex;
        const [, plain, double, single] = match;
        return { key: plain ?? double ?? single ?? '', quoted: plain === undefined };
    }
    spaces() {
        while (this.code === SPACE)
            this.at++;
    }
    /** Whether nothing but a comment follows on this line. Goes over spaces. */
    atLineEnd() {
        const before = this.at;
        this.spaces();
        const { code } = this;
        return code === LF || Number.isNaN(code) || (code === HASH && this.at > before);
    }
    /** Goes from the end of a line to the first character of the next one that holds more than a comment. */
    toNextLine() {
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end + 1;
        this.#toContent();
    }
    /** Counts a value. */
    count() {
        if (++this.#counted > MAX_COUNTED)
            throw new BeyondPlain();
    }
    #toContent() {
        for (;;) {
            this.#lineStart = this.at;
            this.spaces();
            const { code } = this;
            if (code !== LF && code !== HASH) {
                this.indent = this.at < this.text.length ? this.column : -1;
                return;
            }
            this.count();
            const end = this.text.indexOf('\n', this.at);
            this.at = end < 0 ? this.text.length : end + 1;
        }
    }
    #endsWord(at) {
        const code = this.text.charCodeAt(at);
        return code === SPACE || code === LF || Number.isNaN(code);
    }
}

;// CONCATENATED MODULE: ./packages/documents/lib/plain-yaml-scalar.js
const WORDS = new Map([
    ...['null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
const LONGEST_WORD = 5;
const DECIMAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What else the core schema takes for a number, if it begins with a digit or a dot. */
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
/** What a plain scalar means that begins as `plainEnd` has it; undefined for the rarer forms of numbers. */
function plainScalar(text) {
    if (text.length <= LONGEST_WORD) {
        const word = WORDS.get(text);
        if (word !== undefined)
            return word;
    }
    const first = text.charCodeAt(0);
    if (!(first === 0x2e || (first >= 0x30 && first <= 0x39)))
        return text;
    if (DECIMAL.test(text))
        return Number(text);
    return OTHER_NUMBER.test(text) ? undefined : text;
}
/** By character code below 128. */
const table = (characters) => Uint8Array.from({ length: 128 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FIRST = table(`${LETTERS}0123456789_./$(`);
const IN_FLOW = table(`${LETTERS}0123456789_./$(-+*@<>=^%;|&!~)\\ `);
const [plain_yaml_scalar_LF, plain_yaml_scalar_SPACE, plain_yaml_scalar_HASH, COLON] = [0x0a, 0x20, 0x23, 0x3a];
/**
 * Where the plain scalar that begins at an offset of a block ends, without spaces behind it; the offset itself where none begins, or one that only
 * `yaml` should read.
 */
function plainEnd(text, start) {
    if (FIRST[text.charCodeAt(start)] !== 1)
        return start;
    let [at, end] = [start, start];
    for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === plain_yaml_scalar_LF || (code === plain_yaml_scalar_HASH && at > end))
            break;
        if (code === COLON && isSpaceOrEnd(text, at + 1))
            return start;
        if (code !== plain_yaml_scalar_SPACE)
            end = at + 1;
    }
    return end;
}
/** The same inside of a flow collection, of fewer characters. */
function flowPlainEnd(text, start) {
    if (FIRST[text.charCodeAt(start)] !== 1)
        return start;
    let end = start;
    for (let at = start; IN_FLOW[text.charCodeAt(at)] === 1; at++)
        if (text.charCodeAt(at) !== plain_yaml_scalar_SPACE)
            end = at + 1;
    return end;
}
function isSpaceOrEnd(text, at) {
    const code = text.charCodeAt(at);
    return code === plain_yaml_scalar_SPACE || code === plain_yaml_scalar_LF || at >= text.length;
}

;// CONCATENATED MODULE: ./packages/documents/lib/plain-yaml.js





/**
 * Reads YAML in the form that most plans have: block mappings and lists, texts and flow collections that end on their line, comments. Undefined
 * for every text beyond, be it wrong or only rarer (tabs, CRLF, escapes, anchors, tags, block scalars, markers, texts over several lines, empty
 * values): that is for `yaml` to read or to refuse. What is read here, `yaml` reads as the same values at the same places.
 */
function plainYamlValue(rules) {
    if (/[\t\r]/.test(rules.source.text))
        return undefined;
    try {
        return new PlainYamlReader(rules).document();
    }
    catch (error) {
        if (error instanceof BeyondPlain)
            return undefined;
        throw error;
    }
}
const [plain_yaml_LF, DOUBLE, SINGLE, COMMA, BACKSLASH] = [0x0a, 0x22, 0x27, 0x2c, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
class PlainYamlReader {
    #rules;
    #places = new Places();
    #lines;
    // One copy of each key: a slice would keep a string of its own for every use.
    #keys = new Map();
    constructor(rules) {
        // What would be a finding here is beyond the plain form, and found by the reader of all YAML.
        this.#rules = { ...rules, findings: [] };
        this.#lines = new PlainYamlLines(rules.source.text);
    }
    document() {
        const { indent, at } = this.#lines;
        if (indent < 0)
            throw new BeyondPlain();
        const value = this.#block(indent, 0);
        if (this.#lines.indent >= 0)
            throw new BeyondPlain();
        this.#places.setRoot(value, at);
        return { value, places: this.#places };
    }
    // Recursion is bounded by `maxDepth`.
    #block(indent, depth) {
        if (depth >= this.#rules.maxDepth)
            throw new BeyondPlain();
        this.#lines.count();
        return this.#lines.isHyphen ? this.#list(indent, depth + 1) : this.#mapping(indent, depth + 1);
    }
    #mapping(indent, depth) {
        const lines = this.#lines;
        const members = new Members(this.#rules);
        do {
            const keyOffset = lines.at;
            const key = this.#key(members);
            const onItsLine = this.#toValue(indent, true);
            const valueOffset = lines.at;
            const value = onItsLine ? this.#inline(indent, depth) : this.#block(lines.indent, depth);
            members.add(key, keyOffset, value, valueOffset);
        } while (lines.indent === indent);
        if (lines.indent > indent)
            throw new BeyondPlain();
        return members.close(this.#places);
    }
    #list(indent, depth) {
        const lines = this.#lines;
        const array = [];
        const offsets = [];
        do {
            lines.at++;
            const onItsLine = this.#toValue(indent, false);
            offsets.push(lines.at);
            if (!onItsLine)
                array.push(this.#block(lines.indent, depth));
            else if (lines.isHyphen || lines.isKey)
                array.push(this.#block(lines.column, depth));
            else
                array.push(this.#inline(indent, depth));
        } while (lines.indent === indent && lines.isHyphen);
        if (lines.indent > indent)
            throw new BeyondPlain();
        this.#places.addArray(array, offsets);
        return array;
    }
    /** Goes to where the value of a key or a hyphen begins. Returns whether that is on the same line. */
    #toValue(indent, ofKey) {
        const lines = this.#lines;
        if (!lines.atLineEnd())
            return true;
        lines.toNextLine();
        // A list may stand right below its key.
        if (lines.indent > indent || (ofKey && lines.indent === indent && lines.isHyphen))
            return false;
        throw new BeyondPlain();
    }
    /** A value that ends on its line, and nothing on the next that would go on with it. */
    #inline(indent, depth) {
        const lines = this.#lines;
        const value = this.#value(depth, plainEnd);
        if (!lines.atLineEnd())
            throw new BeyondPlain();
        lines.toNextLine();
        if (lines.indent > indent)
            throw new BeyondPlain();
        return value;
    }
    // Recursion is bounded by `maxDepth`.
    #value(depth, endOf) {
        this.#lines.count();
        const { code } = this.#lines;
        if (code === DOUBLE || code === SINGLE)
            return this.#quoted(code);
        if (code !== LIST && code !== OBJECT)
            return this.#plain(endOf);
        if (depth >= this.#rules.maxDepth)
            throw new BeyondPlain();
        return code === LIST ? this.#flowList(depth + 1) : this.#flowObject(depth + 1);
    }
    #quoted(quote) {
        const lines = this.#lines;
        const start = ++lines.at;
        for (; lines.code !== quote; lines.at++) {
            const { code } = lines;
            if (code === plain_yaml_LF || Number.isNaN(code) || (code === BACKSLASH && quote === DOUBLE))
                throw new BeyondPlain();
        }
        const text = lines.text.slice(start, lines.at++);
        // Two single quotes stand for one.
        if (lines.code === SINGLE)
            throw new BeyondPlain();
        return text;
    }
    #plain(endOf) {
        const lines = this.#lines;
        const { text, at } = lines;
        lines.at = endOf(text, at);
        const value = plainScalar(text.slice(at, lines.at));
        if (lines.at === at || value === undefined)
            throw new BeyondPlain();
        if (typeof value === 'number' && !acceptNumber(this.#rules, value, at))
            throw new BeyondPlain();
        return value;
    }
    #flowList(depth) {
        const lines = this.#lines;
        const array = [];
        const offsets = [];
        if (this.#closesAtOnce(LIST_END))
            return array;
        do {
            lines.at++;
            lines.spaces();
            offsets.push(lines.at);
            array.push(this.#value(depth, flowPlainEnd));
            lines.spaces();
        } while (lines.code === COMMA);
        this.#close(LIST_END);
        this.#places.addArray(array, offsets);
        return array;
    }
    #flowObject(depth) {
        const lines = this.#lines;
        if (this.#closesAtOnce(OBJECT_END))
            return {};
        const members = new Members(this.#rules);
        do {
            lines.at++;
            lines.spaces();
            const keyOffset = lines.at;
            const key = this.#key(members);
            lines.spaces();
            const valueOffset = lines.at;
            members.add(key, keyOffset, this.#value(depth, flowPlainEnd), valueOffset);
            lines.spaces();
        } while (lines.code === COMMA);
        this.#close(OBJECT_END);
        return members.close(this.#places);
    }
    /** Goes over a collection without members; otherwise stays at its opening bracket. */
    #closesAtOnce(end) {
        const lines = this.#lines;
        const open = lines.at++;
        lines.spaces();
        if (lines.code === end) {
            lines.at++;
            return true;
        }
        lines.at = open;
        return false;
    }
    #close(end) {
        if (this.#lines.code !== end)
            throw new BeyondPlain();
        this.#lines.at++;
    }
    #key(members) {
        const { at } = this.#lines;
        const { key, quoted } = this.#lines.key();
        if ((!quoted && typeof plainScalar(key) !== 'string') || !members.accepts(key, at))
            throw new BeyondPlain();
        const known = this.#keys.get(key);
        if (known !== undefined)
            return known;
        this.#keys.set(key, key);
        return key;
    }
}

;// CONCATENATED MODULE: ./packages/documents/lib/source-text.js

/** Findings of one kind that are worth showing: a file of noise needs no more. */
const MAX_FORM_FINDINGS = 20;
// Controls but tab, line feed, carriage return and NEL; bidirectional overrides and isolates, which show a reader another order than the
// parser sees (https://trojansource.codes); a byte order mark inside the text; noncharacters.
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Decodes a document strictly. A UTF-8 byte order mark at the start is dropped (YAML 1.2.2, section 5.2); any other encoding is refused. */
function readSourceText(path, bytes, maxBytes, codes) {
    const refuse = (message, at, hint) => ({
        ok: false,
        findings: [problem(codes.unreadable, message, at, hint)],
    });
    const start = { file: path, line: 1, column: 1 };
    if (bytes.length > maxBytes) {
        return refuse(`the file holds ${bytes.length} bytes, at most ${maxBytes} are read`, start, 'split the file, or raise the limit');
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = sourceText(path, new TextDecoder('utf-8').decode(bytes));
        return refuse('the file is not UTF-8', at.positionAt(Math.max(0, at.text.indexOf('\ufffd'))), 'save the file as UTF-8');
    }
    const source = sourceText(path, text);
    const findings = unwantedCharacters(source, codes);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: source, findings: [] };
}
function unwantedCharacters({ text, positionAt }, codes) {
    const findings = [];
    for (const { 0: character, index } of text.matchAll(UNWANTED)) {
        const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const hint = 'remove the character, or write it as an escape inside a quoted text';
        findings.push(problem(codes.syntax, `the character ${name} is invisible and not allowed here`, positionAt(index), hint));
        if (findings.length >= MAX_FORM_FINDINGS)
            break;
    }
    return findings;
}
function sourceText(path, text) {
    let starts;
    return {
        path,
        text,
        positionAt(offset) {
            starts ??= lineStarts(text);
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = (low + high + 1) >>> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}
/** Counted first, and kept as small as they are: a text of nothing but line ends has as many as bytes. */
function lineStarts(text) {
    let lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines++;
    const starts = new Uint32Array(lines);
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts[line++] = at + 1;
    return starts;
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/documents/lib/yaml-syntax.js




/**
 * Beyond this many lexical tokens YAML takes its parser seconds and half a gigabyte; the same content in JSON does not. A plan of 20,000 workstreams
 * with title, need, two claims and a check each has 1.1 million.
 */
const MAX_YAML_TOKENS = 1_200_000;
// The tags of the YAML 1.2 core schema, which say only what the notation says already.
const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/**
 * The concrete syntax of a YAML text, or undefined with findings: too many tokens, nested too deep, or a forbidden feature. This comes
 * before composing, which recurses into depth and expands aliases.
 */
function parseYamlSyntax(rules) {
    const tokens = tokenize(rules);
    if (tokens === undefined)
        return undefined;
    const before = rules.findings.length;
    inspect(tokens, rules);
    return rules.findings.length > before ? undefined : tokens;
}
function tokenize(rules) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const depth = new LexicalDepth();
    let documents = 0;
    if (!withinTokens(rules))
        return undefined;
    for (const lexeme of new dist/* Lexer */.JG().lex(rules.source.text)) {
        // One more than the limit: the innermost may be empty.
        if (depth.after(lexeme) > rules.maxDepth + 1) {
            refuseDepth(rules, parser.offset);
            return undefined;
        }
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'document')
                documents++;
        }
        // What follows a second document is refused with it.
        if (documents > 1)
            return tokens;
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
/** The mark that the lexer puts before a scalar. */
const SCALAR = '\u001f';
/** That, and what it says of a document's beginning and of a flow collection without an end: lexemes that are not in the text. */
const MARKS = new Set([SCALAR, '\u0002', '\u0018']);
/** Counted before anything is made of them, which takes far longer. A text of fewer characters than half of the limit has fewer tokens. */
function withinTokens(rules) {
    const { text } = rules.source;
    if (text.length < MAX_YAML_TOKENS / 2)
        return true;
    let [count, offset] = [0, 0];
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (++count > MAX_YAML_TOKENS) {
            const message = `more than ${MAX_YAML_TOKENS} tokens of YAML`;
            refuse(rules, rules.codes.unreadable, offset, message, 'give so large a document as JSON');
            return false;
        }
        if (!MARKS.has(lexeme))
            offset += lexeme.length;
    }
    return true;
}
/** How deep the brackets of flow collections and the indicators of one line reach: the parser takes long over a hundred thousand of them. */
class LexicalDepth {
    #brackets = 0;
    #indicators = 0;
    #scalar = false;
    after(lexeme) {
        if (this.#scalar) {
            this.#scalar = false;
            return 0;
        }
        if (lexeme === SCALAR)
            this.#scalar = true;
        else if (lexeme === '[' || lexeme === '{')
            this.#brackets++;
        else if (lexeme === ']' || lexeme === '}')
            this.#brackets = Math.max(0, this.#brackets - 1);
        else if ((lexeme === '-' || lexeme === '?') && this.#brackets === 0)
            this.#indicators++;
        else if (lexeme.startsWith('\n') || lexeme.startsWith('\r'))
            this.#indicators = 0;
        return this.#brackets + this.#indicators;
    }
}
function refuseDepth(rules, offset) {
    refuse(rules, rules.codes.unreadable, offset, `nested deeper than ${rules.maxDepth} levels`, 'flatten the document');
}
function inspect(tokens, rules) {
    const { codes, maxDepth, findings, source } = rules;
    const pending = tokens.map((token) => ({ token, depth: 0 })).reverse();
    for (let visit = pending.pop(); visit !== undefined && findings.length < MAX_FORM_FINDINGS; visit = pending.pop()) {
        const { token, depth } = visit;
        if (depth > maxDepth) {
            refuseDepth(rules, token.offset);
            return;
        }
        if (token.type === 'alias' && rules.aliases !== true) {
            refuse(rules, codes.forbidden, token.offset, `the alias ${(0,visible/* visible */.RK)(token.source, 80)} is not allowed`, 'write the value out');
        }
        else if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
            refuse(rules, codes.forbidden, token.offset, `the tag ${(0,visible/* visible */.RK)(token.source, 80)} is not allowed`, 'remove the tag');
        }
        else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*(?:#|$)/.test(token.source)) {
            const directive = (0,visible/* visible */.RK)(source.text.slice(token.offset, token.offset + 40).split('\n')[0] ?? '');
            refuse(rules, codes.forbidden, token.offset, `the directive ${directive} is not allowed`, 'remove it: documents are YAML 1.2');
        }
        for (const child of children(token))
            pending.push({ token: child, depth: 'items' in token ? depth + 1 : depth });
    }
}
/** The tokens inside a token, last first, as a stack wants them. */
function children(token) {
    const found = [];
    if ('start' in token && Array.isArray(token.start))
        found.push(...token.start);
    if ('props' in token)
        found.push(...token.props);
    if ('value' in token)
        found.push(token.value);
    if ('items' in token) {
        for (const item of token.items) {
            for (const part of item.start)
                found.push(part);
            found.push(item.key);
            for (const part of item.sep ?? [])
                found.push(part);
            found.push(item.value);
        }
    }
    return found.filter((child) => child !== null && child !== undefined).reverse();
}

;// CONCATENATED MODULE: ./packages/documents/lib/yaml-values.js







/** The value of a YAML 1.2 text (core schema), and the place of every part of it. Undefined with findings, or null for an empty text. */
function yamlValue(rules) {
    const tokens = parseYamlSyntax(rules);
    if (tokens === undefined)
        return undefined;
    // Unique keys are checked below with a set: the composer compares every key with every other.
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false });
    const { first, second } = withoutStacks(() => {
        // No more than two, however many there are.
        const [first, second] = composer.compose(tokens, true, rules.source.text.length);
        return { first, second };
    });
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const at = second.contents?.range[0] ?? second.range[0];
        refuse(rules, rules.codes.forbidden, at, 'the file holds more than one document', 'keep one document in a file');
        return undefined;
    }
    if (!wellFormed(rules, first))
        return undefined;
    const places = new Places();
    const value = first.contents === null ? null : convert(rules, places, first.contents);
    places.setRoot(value, first.contents?.range[0] ?? 0);
    return { value, places };
}
/** Each of the parser's errors is an `Error`, and a text can hold a hundred thousand: taking down who called whom took nearly all of the time. */
function withoutStacks(work) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function wellFormed(rules, { errors, warnings }) {
    for (const { message, pos } of [...errors, ...warnings].slice(0, MAX_FORM_FINDINGS)) {
        refuse(rules, rules.codes.syntax, pos[0], (0,visible/* visible */.RK)(message, 300), 'mend the YAML at this place');
    }
    return errors.length + warnings.length === 0;
}
// Recursion is bounded: parseYamlSyntax has refused what is nested deeper than `maxDepth`.
function convert(rules, places, node) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(rules, places, node);
    if ((0,dist/* isSeq */.oP)(node))
        return convertSeq(rules, places, node);
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const { value } = node;
    if (typeof value === 'number')
        return acceptNumber(rules, value, node.range[0]) ? value : null;
    if (typeof value === 'string')
        return acceptText(rules, value, node.range[0]) ? value : null;
    return value;
}
function convertMap(rules, places, node) {
    const members = new Members(rules);
    for (const { key, value } of node.items) {
        const keyOffset = key.range[0];
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
            refuse(rules, rules.codes.wrongType, keyOffset, 'a key is not text', 'quote the key');
            continue;
        }
        if (!members.accepts(key.value, keyOffset))
            continue;
        members.add(key.value, keyOffset, value === null ? null : convert(rules, places, value), value?.range[0] ?? keyOffset);
    }
    return members.close(places);
}
function convertSeq(rules, places, node) {
    const array = [];
    const offsets = [];
    for (const item of node.items) {
        array.push(convert(rules, places, item));
        offsets.push(item.range[0]);
    }
    places.addArray(array, offsets);
    return array;
}

;// CONCATENATED MODULE: ./packages/documents/lib/parse-document.js




/**
 * Parses a document from untrusted hands. Whatever a reader and a parser could understand differently is refused, each with its position:
 * duplicate keys, aliases, merge keys, tags beyond the core schema, directives, several documents, keys that reach a prototype, keys that
 * are not text, numbers that are not finite or not exact, control and bidirectional characters. An anchor that nothing uses is fine.
 * Never throws for what the document holds.
 */
function parseDocument({ path, bytes, maxBytes, maxDepth = 64 }, codes) {
    const decoded = readSourceText(path, bytes, maxBytes, codes);
    if (!decoded.ok)
        return decoded;
    const source = decoded.value;
    const findings = [];
    const rules = { source, codes, maxDepth, findings };
    const read = path.toLowerCase().endsWith('.json') ? jsonValue(rules) : (plainYamlValue(rules) ?? yamlValue(rules));
    if (read === undefined || findings.length > 0)
        return { ok: false, findings };
    const { value, places } = read;
    const position = (pointer, part = 'value') => source.positionAt(places.offset(pointer, part));
    return { ok: true, value: { path, value, position }, findings: [] };
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
;// CONCATENATED MODULE: ./packages/documents/lib/schema-findings.js



// These only say that another error of the list made a branch fail.
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', 'propertyNames']);
/** The errors of a schema validator as findings, with position, what was expected and how to mend it. */
function schemaFindings(document, errors, codes, { fieldsOf, override } = {}) {
    const findings = [];
    const told = errors ?? [];
    for (const error of told) {
        if (ECHOES.has(error.keyword) && told.length > 1)
            continue;
        if (error.keyword === 'pattern' && valueAt(document, error.instancePath) === '' && isTooShort(told, error))
            continue;
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push(problem(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
/** An empty text that has to be longer need not be told that it is of no form either. */
function isTooShort(errors, { instancePath }) {
    return errors.some((other) => other.keyword === 'minLength' && other.instancePath === instancePath);
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,visible/* visible */.RK)(pointerName(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,nearest/* nearest */.p)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,visible/* visible */.RK)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${pointerSegment(field)}` };
        }
        case 'false schema':
            return { code: codes.unknownField, message: `${name} may not stand here`, hint: 'remove the field', part: 'key', pointer };
        case 'enum':
        case 'const':
            return { ...choice(valueAt(document, pointer), name, params), code: codes.enumValue, part: 'value', pointer };
        default:
            return { ...shape(valueAt(document, pointer), name, error), code: codes.wrongType, part: 'value', pointer };
    }
}
function choice(value, name, params) {
    const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(String);
    const meant = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
    const list = allowed.map((each) => `"${each}"`).join(', ');
    return {
        message: `${name} is ${shown(value)}, expected ${allowed.length === 1 ? list : `one of ${list}`}`,
        hint: meant === undefined ? `write ${allowed.length === 1 ? list : 'one of these'}` : `did you mean "${meant}"?`,
    };
}
function shape(value, name, { keyword, params, message = 'fit the schema' }) {
    if (keyword === 'type') {
        const types = (Array.isArray(params.type) ? params.type : String(params.type).split(',')).map(typeName);
        const quote = types.includes('text') && (typeof value === 'number' || typeof value === 'boolean') ? 'quote the value' : undefined;
        return { message: `${name} is ${shown(value)}, expected ${types.join(' or ')}`, hint: quote ?? `give ${types.join(' or ')}` };
    }
    if (keyword === 'pattern') {
        return { message: `${name} is ${shown(value)}, which is not of the expected form`, hint: remedy(keyword, params) };
    }
    // ajv's own sentence says what was expected, such as `must be <= 1` or `must NOT have fewer than 1 items`.
    const rule = (0,visible/* visible */.RK)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
    return { message: `${name} is ${shown(value)}, but must ${rule}`, hint: remedy(keyword, params) };
}
function remedy(keyword, { limit, pattern }) {
    const remedies = new Map([
        ['minimum', `give a number of at least ${limit}`],
        ['exclusiveMinimum', `give a number greater than ${limit}`],
        ['maximum', `give a number of at most ${limit}`],
        ['exclusiveMaximum', `give a number less than ${limit}`],
        ['minItems', `list at least ${limit}`],
        ['maxItems', `list at most ${limit}`],
        ['minLength', `write at least ${limit} character(s)`],
        ['maxLength', `write at most ${limit} characters`],
        ['minProperties', `give at least ${limit} field(s)`],
        ['maxProperties', `give at most ${limit} field(s)`],
        ['uniqueItems', 'remove the repeated entry'],
        ['pattern', `write a text that matches ${pattern}`],
    ]);
    return remedies.get(keyword) ?? 'mend the value';
}
function typeName(type) {
    const names = new Map([
        ['string', 'text'],
        ['object', 'an object'],
        ['array', 'a list'],
        ['boolean', 'true or false'],
        ['integer', 'a whole number'],
        ['number', 'a number'],
    ]);
    return names.get(String(type)) ?? String(type);
}
/** A value in a few words. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `the text "${(0,visible/* visible */.RK)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    return memberAt(value, pointerSegments(pointer));
}
/** The value that a way of names leads to, or undefined. */
function memberAt(value, names) {
    let found = value;
    for (const key of names) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/plan/lib/document-codes.js
/** What the plan and the files beside it have in common: the codes for what is wrong with the form of a document. */
const DOCUMENT_CODES = {
    unreadable: 'AIOP-P001',
    syntax: 'AIOP-P002',
    duplicateKey: 'AIOP-P003',
    forbidden: 'AIOP-P004',
    missing: 'AIOP-P006',
    unknownField: 'AIOP-P007',
    wrongType: 'AIOP-P008',
    enumValue: 'AIOP-P009',
};

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/plan/lib/ws-manifest.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ws-manifest.schema.json. Do not edit.

const known0 = { "apiVersion": 0, "kind": 0, "plan": 0, "id": 0, "title": 0, "wsid": 0, "wslid": 0, "phase": 0, "module": 0, "role": 0, "lane": 0, "branch": 0, "wave": 0, "base": 0, "needs": 0, "claims": 0, "pins": 0, "items": 0, "execute": 0, "verify": 0, "acceptance": 0, "budgets": 0, "worktree": 0 };
/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern8 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$", "u");
const pattern16 = new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
const pattern19 = new RegExp("^[0-9a-f]{20}$", "u");
const pattern24 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ws-manifest.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.id === undefined) {
            const err3 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.wsid === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "wsid" }, message: "must have required property '" + "wsid" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.wslid === undefined) {
            const err6 = { instancePath, keyword: "required", params: { missingProperty: "wslid" }, message: "must have required property '" + "wslid" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err7 = { instancePath, keyword: "required", params: { missingProperty: "phase" }, message: "must have required property '" + "phase" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.module === undefined) {
            const err8 = { instancePath, keyword: "required", params: { missingProperty: "module" }, message: "must have required property '" + "module" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.role === undefined) {
            const err9 = { instancePath, keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.lane === undefined) {
            const err10 = { instancePath, keyword: "required", params: { missingProperty: "lane" }, message: "must have required property '" + "lane" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.branch === undefined) {
            const err11 = { instancePath, keyword: "required", params: { missingProperty: "branch" }, message: "must have required property '" + "branch" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.wave === undefined) {
            const err12 = { instancePath, keyword: "required", params: { missingProperty: "wave" }, message: "must have required property '" + "wave" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err13 = { instancePath, keyword: "required", params: { missingProperty: "base" }, message: "must have required property '" + "base" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.needs === undefined) {
            const err14 = { instancePath, keyword: "required", params: { missingProperty: "needs" }, message: "must have required property '" + "needs" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.claims === undefined) {
            const err15 = { instancePath, keyword: "required", params: { missingProperty: "claims" }, message: "must have required property '" + "claims" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.pins === undefined) {
            const err16 = { instancePath, keyword: "required", params: { missingProperty: "pins" }, message: "must have required property '" + "pins" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.items === undefined) {
            const err17 = { instancePath, keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.acceptance === undefined) {
            const err18 = { instancePath, keyword: "required", params: { missingProperty: "acceptance" }, message: "must have required property '" + "acceptance" + "'" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data.budgets === undefined) {
            const err19 = { instancePath, keyword: "required", params: { missingProperty: "budgets" }, message: "must have required property '" + "budgets" + "'" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.worktree === undefined) {
            const err20 = { instancePath, keyword: "required", params: { missingProperty: "worktree" }, message: "must have required property '" + "worktree" + "'" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(known0, key0))) {
                const err21 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err22 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if ("WorkstreamManifest" !== data.kind) {
                const err23 = { instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "WorkstreamManifest" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            let data2 = data.plan;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === undefined) {
                    const err24 = { instancePath: instancePath + "/plan", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data2.hash === undefined) {
                    const err25 = { instancePath: instancePath + "/plan", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property '" + "hash" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "id") || (key1 === "hash"))) {
                        const err26 = { instancePath: instancePath + "/plan", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data2.id !== undefined) {
                    let data3 = data2.id;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err27 = { instancePath: instancePath + "/plan/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/plan/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.hash !== undefined) {
                    let data4 = data2.hash;
                    if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                            const err29 = { instancePath: instancePath + "/plan/hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/plan/hash", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/plan", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data5 = data.id;
            if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                    const err32 = { instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data6 = data.title;
            if (typeof data6 === "string") {
                if (func2(data6) > 200) {
                    const err34 = { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (!pattern7.test(data6)) {
                    const err35 = { instancePath: instancePath + "/title", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.wsid !== undefined) {
            let data7 = data.wsid;
            if (typeof data7 === "string") {
                if (!pattern8.test(data7)) {
                    const err37 = { instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.wslid !== undefined) {
            let data8 = data.wslid;
            if (typeof data8 === "string") {
                if (!pattern9.test(data8)) {
                    const err39 = { instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.phase !== undefined) {
            let data9 = data.phase;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.key === undefined) {
                    const err41 = { instancePath: instancePath + "/phase", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                if (data9.seq === undefined) {
                    const err42 = { instancePath: instancePath + "/phase", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property '" + "seq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data9.phase_lineage_id === undefined) {
                    const err43 = { instancePath: instancePath + "/phase", keyword: "required", params: { missingProperty: "phase_lineage_id" }, message: "must have required property '" + "phase_lineage_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data9.phase_instance_id === undefined) {
                    const err44 = { instancePath: instancePath + "/phase", keyword: "required", params: { missingProperty: "phase_instance_id" }, message: "must have required property '" + "phase_instance_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                for (const key2 in data9) {
                    if (!((((key2 === "key") || (key2 === "seq")) || (key2 === "phase_lineage_id")) || (key2 === "phase_instance_id"))) {
                        const err45 = { instancePath: instancePath + "/phase", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data9.key !== undefined) {
                    let data10 = data9.key;
                    if (typeof data10 === "string") {
                        if (!pattern4.test(data10)) {
                            const err46 = { instancePath: instancePath + "/phase/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/phase/key", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data9.seq !== undefined) {
                    let data11 = data9.seq;
                    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                        const err48 = { instancePath: instancePath + "/phase/seq", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1000000 || isNaN(data11)) {
                            const err49 = { instancePath: instancePath + "/phase/seq", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err50 = { instancePath: instancePath + "/phase/seq", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
                if (data9.phase_lineage_id !== undefined) {
                    let data12 = data9.phase_lineage_id;
                    if (typeof data12 === "string") {
                        if (!pattern9.test(data12)) {
                            const err51 = { instancePath: instancePath + "/phase/phase_lineage_id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/phase/phase_lineage_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data9.phase_instance_id !== undefined) {
                    let data13 = data9.phase_instance_id;
                    if (typeof data13 === "string") {
                        if (!pattern8.test(data13)) {
                            const err53 = { instancePath: instancePath + "/phase/phase_instance_id", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/phase/phase_instance_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/phase", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.module !== undefined) {
            let data14 = data.module;
            if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                    const err56 = { instancePath: instancePath + "/module", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data15 = data.role;
            if (typeof data15 === "string") {
                if (!pattern4.test(data15)) {
                    const err58 = { instancePath: instancePath + "/role", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data.lane !== undefined) {
            let data16 = data.lane;
            if (typeof data16 === "string") {
                if (func2(data16) > 200) {
                    const err60 = { instancePath: instancePath + "/lane", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                if (func2(data16) < 1) {
                    const err61 = { instancePath: instancePath + "/lane", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/lane", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.branch !== undefined) {
            let data17 = data.branch;
            if (typeof data17 === "string") {
                if (func2(data17) > 244) {
                    const err63 = { instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (func2(data17) < 1) {
                    const err64 = { instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                if (!pattern15.test(data17)) {
                    const err65 = { instancePath: instancePath + "/branch", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data.wave !== undefined) {
            let data18 = data.wave;
            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                const err67 = { instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
            if ((typeof data18 == "number") && (isFinite(data18))) {
                if (data18 > 1000000 || isNaN(data18)) {
                    const err68 = { instancePath: instancePath + "/wave", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                    const err69 = { instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
            }
        }
        if (data.base !== undefined) {
            let data19 = data.base;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.ref === undefined) {
                    const err70 = { instancePath: instancePath + "/base", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                for (const key3 in data19) {
                    if (!((key3 === "ref") || (key3 === "sha"))) {
                        const err71 = { instancePath: instancePath + "/base", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data19.ref !== undefined) {
                    let data20 = data19.ref;
                    if (typeof data20 === "string") {
                        if (func2(data20) > 244) {
                            const err72 = { instancePath: instancePath + "/base/ref", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        if (func2(data20) < 1) {
                            const err73 = { instancePath: instancePath + "/base/ref", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err74 = { instancePath: instancePath + "/base/ref", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                }
                if (data19.sha !== undefined) {
                    let data21 = data19.sha;
                    if (typeof data21 === "string") {
                        if (!pattern16.test(data21)) {
                            const err75 = { instancePath: instancePath + "/base/sha", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/base/sha", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err77 = { instancePath: instancePath + "/base", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data22 = data.needs;
            if (Array.isArray(data22)) {
                const len0 = data22.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data23 = data22[i0];
                    if (typeof data23 === "string") {
                        if (!pattern4.test(data23)) {
                            const err78 = { instancePath: instancePath + "/needs/" + i0, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/needs/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.claims !== undefined) {
            let data24 = data.claims;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.policy === undefined) {
                    const err81 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                if (data24.write === undefined) {
                    const err82 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'" };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
                if (data24.create === undefined) {
                    const err83 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "create" }, message: "must have required property '" + "create" + "'" };
                    if (vErrors === null) {
                        vErrors = [err83];
                    }
                    else {
                        vErrors.push(err83);
                    }
                    errors++;
                }
                if (data24.read === undefined) {
                    const err84 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "read" }, message: "must have required property '" + "read" + "'" };
                    if (vErrors === null) {
                        vErrors = [err84];
                    }
                    else {
                        vErrors.push(err84);
                    }
                    errors++;
                }
                if (data24.except === undefined) {
                    const err85 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "except" }, message: "must have required property '" + "except" + "'" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
                if (data24.allow_protected === undefined) {
                    const err86 = { instancePath: instancePath + "/claims", keyword: "required", params: { missingProperty: "allow_protected" }, message: "must have required property '" + "allow_protected" + "'" };
                    if (vErrors === null) {
                        vErrors = [err86];
                    }
                    else {
                        vErrors.push(err86);
                    }
                    errors++;
                }
                for (const key4 in data24) {
                    if (!((((((key4 === "policy") || (key4 === "write")) || (key4 === "create")) || (key4 === "read")) || (key4 === "except")) || (key4 === "allow_protected"))) {
                        const err87 = { instancePath: instancePath + "/claims", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
                if (data24.policy !== undefined) {
                    let data25 = data24.policy;
                    if (!((data25 === "disjoint-unless-ordered") || (data25 === "strict"))) {
                        const err88 = { instancePath: instancePath + "/claims/policy", keyword: "enum", params: { allowedValues: ["disjoint-unless-ordered", "strict"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data24.write !== undefined) {
                    let data26 = data24.write;
                    if (Array.isArray(data26)) {
                        const len1 = data26.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data26[i1] !== "string") {
                                const err89 = { instancePath: instancePath + "/claims/write/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err90 = { instancePath: instancePath + "/claims/write", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
                if (data24.create !== undefined) {
                    let data28 = data24.create;
                    if (Array.isArray(data28)) {
                        const len2 = data28.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (typeof data28[i2] !== "string") {
                                const err91 = { instancePath: instancePath + "/claims/create/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err92 = { instancePath: instancePath + "/claims/create", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                if (data24.read !== undefined) {
                    let data30 = data24.read;
                    if (Array.isArray(data30)) {
                        const len3 = data30.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data30[i3] !== "string") {
                                const err93 = { instancePath: instancePath + "/claims/read/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err94 = { instancePath: instancePath + "/claims/read", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                if (data24.except !== undefined) {
                    let data32 = data24.except;
                    if (Array.isArray(data32)) {
                        const len4 = data32.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            if (typeof data32[i4] !== "string") {
                                const err95 = { instancePath: instancePath + "/claims/except/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/claims/except", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
                if (data24.allow_protected !== undefined) {
                    let data34 = data24.allow_protected;
                    if (Array.isArray(data34)) {
                        const len5 = data34.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data35 = data34[i5];
                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                if (data35.path === undefined) {
                                    const err97 = { instancePath: instancePath + "/claims/allow_protected/" + i5, keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err97];
                                    }
                                    else {
                                        vErrors.push(err97);
                                    }
                                    errors++;
                                }
                                if (data35.reason === undefined) {
                                    const err98 = { instancePath: instancePath + "/claims/allow_protected/" + i5, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err98];
                                    }
                                    else {
                                        vErrors.push(err98);
                                    }
                                    errors++;
                                }
                                for (const key5 in data35) {
                                    if (!((key5 === "path") || (key5 === "reason"))) {
                                        const err99 = { instancePath: instancePath + "/claims/allow_protected/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                                if (data35.path !== undefined) {
                                    if (typeof data35.path !== "string") {
                                        const err100 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err100];
                                        }
                                        else {
                                            vErrors.push(err100);
                                        }
                                        errors++;
                                    }
                                }
                                if (data35.reason !== undefined) {
                                    let data37 = data35.reason;
                                    if (typeof data37 === "string") {
                                        if (func2(data37) > 2000) {
                                            const err101 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err101];
                                            }
                                            else {
                                                vErrors.push(err101);
                                            }
                                            errors++;
                                        }
                                        if (!pattern7.test(data37)) {
                                            const err102 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err102];
                                            }
                                            else {
                                                vErrors.push(err102);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err103 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/claims/allow_protected/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err105 = { instancePath: instancePath + "/claims/allow_protected", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err106 = { instancePath: instancePath + "/claims", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
        }
        if (data.pins !== undefined) {
            let data38 = data.pins;
            if (Array.isArray(data38)) {
                const len6 = data38.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data39 = data38[i6];
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.path === undefined) {
                            const err107 = { instancePath: instancePath + "/pins/" + i6, keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err107];
                            }
                            else {
                                vErrors.push(err107);
                            }
                            errors++;
                        }
                        if (data39.module_file_id === undefined) {
                            const err108 = { instancePath: instancePath + "/pins/" + i6, keyword: "required", params: { missingProperty: "module_file_id" }, message: "must have required property '" + "module_file_id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err108];
                            }
                            else {
                                vErrors.push(err108);
                            }
                            errors++;
                        }
                        for (const key6 in data39) {
                            if (!(((key6 === "path") || (key6 === "module_file_id")) || (key6 === "file_hash"))) {
                                const err109 = { instancePath: instancePath + "/pins/" + i6, keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err109];
                                }
                                else {
                                    vErrors.push(err109);
                                }
                                errors++;
                            }
                        }
                        if (data39.path !== undefined) {
                            let data40 = data39.path;
                            if (typeof data40 === "string") {
                                if (func2(data40) > 1024) {
                                    const err110 = { instancePath: instancePath + "/pins/" + i6 + "/path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                                if (func2(data40) < 1) {
                                    const err111 = { instancePath: instancePath + "/pins/" + i6 + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err112 = { instancePath: instancePath + "/pins/" + i6 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data39.module_file_id !== undefined) {
                            let data41 = data39.module_file_id;
                            if (typeof data41 === "string") {
                                if (!pattern19.test(data41)) {
                                    const err113 = { instancePath: instancePath + "/pins/" + i6 + "/module_file_id", keyword: "pattern", params: { pattern: "^[0-9a-f]{20}$" }, message: "must match pattern \"" + "^[0-9a-f]{20}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err114 = { instancePath: instancePath + "/pins/" + i6 + "/module_file_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data39.file_hash !== undefined) {
                            let data42 = data39.file_hash;
                            if (typeof data42 === "string") {
                                if (!pattern5.test(data42)) {
                                    const err115 = { instancePath: instancePath + "/pins/" + i6 + "/file_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err116 = { instancePath: instancePath + "/pins/" + i6 + "/file_hash", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err116];
                                }
                                else {
                                    vErrors.push(err116);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err117 = { instancePath: instancePath + "/pins/" + i6, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err118 = { instancePath: instancePath + "/pins", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            let data43 = data.items;
            if (Array.isArray(data43)) {
                const len7 = data43.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data44 = data43[i7];
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                        if (data44.id === undefined) {
                            const err119 = { instancePath: instancePath + "/items/" + i7, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data44.file_path === undefined) {
                            const err120 = { instancePath: instancePath + "/items/" + i7, keyword: "required", params: { missingProperty: "file_path" }, message: "must have required property '" + "file_path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                        if (data44.action === undefined) {
                            const err121 = { instancePath: instancePath + "/items/" + i7, keyword: "required", params: { missingProperty: "action" }, message: "must have required property '" + "action" + "'" };
                            if (vErrors === null) {
                                vErrors = [err121];
                            }
                            else {
                                vErrors.push(err121);
                            }
                            errors++;
                        }
                        if (data44.reason === undefined) {
                            const err122 = { instancePath: instancePath + "/items/" + i7, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                        if (data44.needs === undefined) {
                            const err123 = { instancePath: instancePath + "/items/" + i7, keyword: "required", params: { missingProperty: "needs" }, message: "must have required property '" + "needs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                        for (const key7 in data44) {
                            if (!((((((((key7 === "id") || (key7 === "file_path")) || (key7 === "action")) || (key7 === "to")) || (key7 === "reason")) || (key7 === "confidence")) || (key7 === "needs")) || (key7 === "risk"))) {
                                const err124 = { instancePath: instancePath + "/items/" + i7, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data44.id !== undefined) {
                            let data45 = data44.id;
                            if (typeof data45 === "string") {
                                if (!pattern4.test(data45)) {
                                    const err125 = { instancePath: instancePath + "/items/" + i7 + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/items/" + i7 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data44.file_path !== undefined) {
                            let data46 = data44.file_path;
                            if (typeof data46 === "string") {
                                if (func2(data46) > 1024) {
                                    const err127 = { instancePath: instancePath + "/items/" + i7 + "/file_path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                                if (func2(data46) < 1) {
                                    const err128 = { instancePath: instancePath + "/items/" + i7 + "/file_path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err129 = { instancePath: instancePath + "/items/" + i7 + "/file_path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                        }
                        if (data44.action !== undefined) {
                            let data47 = data44.action;
                            if (!((((data47 === "create") || (data47 === "modify")) || (data47 === "delete")) || (data47 === "rename"))) {
                                const err130 = { instancePath: instancePath + "/items/" + i7 + "/action", keyword: "enum", params: { allowedValues: ["create", "modify", "delete", "rename"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data44.to !== undefined) {
                            let data48 = data44.to;
                            if (typeof data48 === "string") {
                                if (func2(data48) > 1024) {
                                    const err131 = { instancePath: instancePath + "/items/" + i7 + "/to", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err131];
                                    }
                                    else {
                                        vErrors.push(err131);
                                    }
                                    errors++;
                                }
                                if (func2(data48) < 1) {
                                    const err132 = { instancePath: instancePath + "/items/" + i7 + "/to", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err132];
                                    }
                                    else {
                                        vErrors.push(err132);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err133 = { instancePath: instancePath + "/items/" + i7 + "/to", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err133];
                                }
                                else {
                                    vErrors.push(err133);
                                }
                                errors++;
                            }
                        }
                        if (data44.reason !== undefined) {
                            let data49 = data44.reason;
                            if (typeof data49 === "string") {
                                if (func2(data49) > 2000) {
                                    const err134 = { instancePath: instancePath + "/items/" + i7 + "/reason", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err134];
                                    }
                                    else {
                                        vErrors.push(err134);
                                    }
                                    errors++;
                                }
                                if (!pattern7.test(data49)) {
                                    const err135 = { instancePath: instancePath + "/items/" + i7 + "/reason", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/items/" + i7 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err136];
                                }
                                else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                        if (data44.confidence !== undefined) {
                            let data50 = data44.confidence;
                            if ((typeof data50 == "number") && (isFinite(data50))) {
                                if (data50 > 1 || isNaN(data50)) {
                                    const err137 = { instancePath: instancePath + "/items/" + i7 + "/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err137];
                                    }
                                    else {
                                        vErrors.push(err137);
                                    }
                                    errors++;
                                }
                                if (data50 < 0 || isNaN(data50)) {
                                    const err138 = { instancePath: instancePath + "/items/" + i7 + "/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err139 = { instancePath: instancePath + "/items/" + i7 + "/confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err139];
                                }
                                else {
                                    vErrors.push(err139);
                                }
                                errors++;
                            }
                        }
                        if (data44.needs !== undefined) {
                            let data51 = data44.needs;
                            if (Array.isArray(data51)) {
                                const len8 = data51.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data52 = data51[i8];
                                    if (typeof data52 === "string") {
                                        if (func2(data52) > 256) {
                                            const err140 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err140];
                                            }
                                            else {
                                                vErrors.push(err140);
                                            }
                                            errors++;
                                        }
                                        if (func2(data52) < 1) {
                                            const err141 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err141];
                                            }
                                            else {
                                                vErrors.push(err141);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err142 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err142];
                                        }
                                        else {
                                            vErrors.push(err142);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err143 = { instancePath: instancePath + "/items/" + i7 + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err143];
                                }
                                else {
                                    vErrors.push(err143);
                                }
                                errors++;
                            }
                        }
                        if (data44.risk !== undefined) {
                            let data53 = data44.risk;
                            if (typeof data53 === "string") {
                                if (func2(data53) > 2000) {
                                    const err144 = { instancePath: instancePath + "/items/" + i7 + "/risk", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                                if (!pattern7.test(data53)) {
                                    const err145 = { instancePath: instancePath + "/items/" + i7 + "/risk", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err145];
                                    }
                                    else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err146 = { instancePath: instancePath + "/items/" + i7 + "/risk", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err146];
                                }
                                else {
                                    vErrors.push(err146);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err147 = { instancePath: instancePath + "/items/" + i7, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err148 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
        }
        if (data.execute !== undefined) {
            let data54 = data.execute;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                if (Object.keys(data54).length > 1) {
                    const err149 = { instancePath: instancePath + "/execute", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err149];
                    }
                    else {
                        vErrors.push(err149);
                    }
                    errors++;
                }
                if (Object.keys(data54).length < 1) {
                    const err150 = { instancePath: instancePath + "/execute", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err150];
                    }
                    else {
                        vErrors.push(err150);
                    }
                    errors++;
                }
                for (const key8 in data54) {
                    if (!((key8 === "run") || (key8 === "patch"))) {
                        const err151 = { instancePath: instancePath + "/execute", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err151];
                        }
                        else {
                            vErrors.push(err151);
                        }
                        errors++;
                    }
                }
                if (data54.run !== undefined) {
                    let data55 = data54.run;
                    if (Array.isArray(data55)) {
                        if (data55.length < 1) {
                            const err152 = { instancePath: instancePath + "/execute/run", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                        const len9 = data55.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data56 = data55[i9];
                            if (typeof data56 === "string") {
                                if (func2(data56) > 65536) {
                                    const err153 = { instancePath: instancePath + "/execute/run/" + i9, keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                                if (func2(data56) < 1) {
                                    const err154 = { instancePath: instancePath + "/execute/run/" + i9, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err154];
                                    }
                                    else {
                                        vErrors.push(err154);
                                    }
                                    errors++;
                                }
                                if (!pattern24.test(data56)) {
                                    const err155 = { instancePath: instancePath + "/execute/run/" + i9, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err156 = { instancePath: instancePath + "/execute/run/" + i9, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err156];
                                }
                                else {
                                    vErrors.push(err156);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err157 = { instancePath: instancePath + "/execute/run", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err157];
                        }
                        else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                }
                if (data54.patch !== undefined) {
                    let data57 = data54.patch;
                    if (typeof data57 === "string") {
                        if (func2(data57) > 1024) {
                            const err158 = { instancePath: instancePath + "/execute/patch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                        if (func2(data57) < 1) {
                            const err159 = { instancePath: instancePath + "/execute/patch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err160 = { instancePath: instancePath + "/execute/patch", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err160];
                        }
                        else {
                            vErrors.push(err160);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err161 = { instancePath: instancePath + "/execute", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err161];
                }
                else {
                    vErrors.push(err161);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data58 = data.verify;
            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (Object.keys(data58).length > 1) {
                    const err162 = { instancePath: instancePath + "/verify", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err162];
                    }
                    else {
                        vErrors.push(err162);
                    }
                    errors++;
                }
                if (Object.keys(data58).length < 1) {
                    const err163 = { instancePath: instancePath + "/verify", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err163];
                    }
                    else {
                        vErrors.push(err163);
                    }
                    errors++;
                }
                for (const key9 in data58) {
                    if (!((key9 === "run") || (key9 === "tasks"))) {
                        const err164 = { instancePath: instancePath + "/verify", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err164];
                        }
                        else {
                            vErrors.push(err164);
                        }
                        errors++;
                    }
                }
                if (data58.run !== undefined) {
                    let data59 = data58.run;
                    if (Array.isArray(data59)) {
                        if (data59.length < 1) {
                            const err165 = { instancePath: instancePath + "/verify/run", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                        const len10 = data59.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                            let data60 = data59[i10];
                            if (typeof data60 === "string") {
                                if (func2(data60) > 65536) {
                                    const err166 = { instancePath: instancePath + "/verify/run/" + i10, keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                                if (func2(data60) < 1) {
                                    const err167 = { instancePath: instancePath + "/verify/run/" + i10, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                                if (!pattern24.test(data60)) {
                                    const err168 = { instancePath: instancePath + "/verify/run/" + i10, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err168];
                                    }
                                    else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err169 = { instancePath: instancePath + "/verify/run/" + i10, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err169];
                                }
                                else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err170 = { instancePath: instancePath + "/verify/run", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data58.tasks !== undefined) {
                    let data61 = data58.tasks;
                    if (Array.isArray(data61)) {
                        if (data61.length < 1) {
                            const err171 = { instancePath: instancePath + "/verify/tasks", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                        const len11 = data61.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data62 = data61[i11];
                            if (typeof data62 === "string") {
                                if (func2(data62) > 128) {
                                    const err172 = { instancePath: instancePath + "/verify/tasks/" + i11, keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                                if (func2(data62) < 1) {
                                    const err173 = { instancePath: instancePath + "/verify/tasks/" + i11, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err173];
                                    }
                                    else {
                                        vErrors.push(err173);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err174 = { instancePath: instancePath + "/verify/tasks/" + i11, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err174];
                                }
                                else {
                                    vErrors.push(err174);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err175 = { instancePath: instancePath + "/verify/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err175];
                        }
                        else {
                            vErrors.push(err175);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err176 = { instancePath: instancePath + "/verify", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err176];
                }
                else {
                    vErrors.push(err176);
                }
                errors++;
            }
        }
        if (data.acceptance !== undefined) {
            let data63 = data.acceptance;
            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                if (data63.gates === undefined) {
                    const err177 = { instancePath: instancePath + "/acceptance", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property '" + "gates" + "'" };
                    if (vErrors === null) {
                        vErrors = [err177];
                    }
                    else {
                        vErrors.push(err177);
                    }
                    errors++;
                }
                if (data63.schemas === undefined) {
                    const err178 = { instancePath: instancePath + "/acceptance", keyword: "required", params: { missingProperty: "schemas" }, message: "must have required property '" + "schemas" + "'" };
                    if (vErrors === null) {
                        vErrors = [err178];
                    }
                    else {
                        vErrors.push(err178);
                    }
                    errors++;
                }
                for (const key10 in data63) {
                    if (!((key10 === "gates") || (key10 === "schemas"))) {
                        const err179 = { instancePath: instancePath + "/acceptance", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err179];
                        }
                        else {
                            vErrors.push(err179);
                        }
                        errors++;
                    }
                }
                if (data63.gates !== undefined) {
                    let data64 = data63.gates;
                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                        for (const key11 in data64) {
                            if (!(key11 === "min_confidence")) {
                                const err180 = { instancePath: instancePath + "/acceptance/gates", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err180];
                                }
                                else {
                                    vErrors.push(err180);
                                }
                                errors++;
                            }
                        }
                        if (data64.min_confidence !== undefined) {
                            let data65 = data64.min_confidence;
                            if ((typeof data65 == "number") && (isFinite(data65))) {
                                if (data65 > 1 || isNaN(data65)) {
                                    const err181 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err181];
                                    }
                                    else {
                                        vErrors.push(err181);
                                    }
                                    errors++;
                                }
                                if (data65 < 0 || isNaN(data65)) {
                                    const err182 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err182];
                                    }
                                    else {
                                        vErrors.push(err182);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err183 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err183];
                                }
                                else {
                                    vErrors.push(err183);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err184 = { instancePath: instancePath + "/acceptance/gates", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err184];
                        }
                        else {
                            vErrors.push(err184);
                        }
                        errors++;
                    }
                }
                if (data63.schemas !== undefined) {
                    let data66 = data63.schemas;
                    if (Array.isArray(data66)) {
                        const len12 = data66.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data67 = data66[i12];
                            if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                if (data67.glob === undefined) {
                                    const err185 = { instancePath: instancePath + "/acceptance/schemas/" + i12, keyword: "required", params: { missingProperty: "glob" }, message: "must have required property '" + "glob" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err185];
                                    }
                                    else {
                                        vErrors.push(err185);
                                    }
                                    errors++;
                                }
                                if (data67.schema === undefined) {
                                    const err186 = { instancePath: instancePath + "/acceptance/schemas/" + i12, keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                }
                                for (const key12 in data67) {
                                    if (!((key12 === "glob") || (key12 === "schema"))) {
                                        const err187 = { instancePath: instancePath + "/acceptance/schemas/" + i12, keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err187];
                                        }
                                        else {
                                            vErrors.push(err187);
                                        }
                                        errors++;
                                    }
                                }
                                if (data67.glob !== undefined) {
                                    if (typeof data67.glob !== "string") {
                                        const err188 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/glob", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                    }
                                }
                                if (data67.schema !== undefined) {
                                    let data69 = data67.schema;
                                    if (typeof data69 === "string") {
                                        if (func2(data69) > 1024) {
                                            const err189 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err189];
                                            }
                                            else {
                                                vErrors.push(err189);
                                            }
                                            errors++;
                                        }
                                        if (func2(data69) < 1) {
                                            const err190 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err190];
                                            }
                                            else {
                                                vErrors.push(err190);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err191 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err191];
                                        }
                                        else {
                                            vErrors.push(err191);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err192 = { instancePath: instancePath + "/acceptance/schemas/" + i12, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err193 = { instancePath: instancePath + "/acceptance/schemas", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err193];
                        }
                        else {
                            vErrors.push(err193);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err194 = { instancePath: instancePath + "/acceptance", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err194];
                }
                else {
                    vErrors.push(err194);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data70 = data.budgets;
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key13 in data70) {
                    if (!(((key13 === "max_files") || (key13 === "max_patch_kb")) || (key13 === "timeout_minutes"))) {
                        const err195 = { instancePath: instancePath + "/budgets", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err195];
                        }
                        else {
                            vErrors.push(err195);
                        }
                        errors++;
                    }
                }
                if (data70.max_files !== undefined) {
                    let data71 = data70.max_files;
                    if (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) {
                        const err196 = { instancePath: instancePath + "/budgets/max_files", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err196];
                        }
                        else {
                            vErrors.push(err196);
                        }
                        errors++;
                    }
                    if ((typeof data71 == "number") && (isFinite(data71))) {
                        if (data71 > 1000000 || isNaN(data71)) {
                            const err197 = { instancePath: instancePath + "/budgets/max_files", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                        if (data71 < 1 || isNaN(data71)) {
                            const err198 = { instancePath: instancePath + "/budgets/max_files", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                    }
                }
                if (data70.max_patch_kb !== undefined) {
                    let data72 = data70.max_patch_kb;
                    if (!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) {
                        const err199 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err199];
                        }
                        else {
                            vErrors.push(err199);
                        }
                        errors++;
                    }
                    if ((typeof data72 == "number") && (isFinite(data72))) {
                        if (data72 > 131072 || isNaN(data72)) {
                            const err200 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                            if (vErrors === null) {
                                vErrors = [err200];
                            }
                            else {
                                vErrors.push(err200);
                            }
                            errors++;
                        }
                        if (data72 < 1 || isNaN(data72)) {
                            const err201 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                }
                if (data70.timeout_minutes !== undefined) {
                    let data73 = data70.timeout_minutes;
                    if (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) {
                        const err202 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                    if ((typeof data73 == "number") && (isFinite(data73))) {
                        if (data73 > 1440 || isNaN(data73)) {
                            const err203 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                        if (data73 < 1 || isNaN(data73)) {
                            const err204 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err205 = { instancePath: instancePath + "/budgets", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err205];
                }
                else {
                    vErrors.push(err205);
                }
                errors++;
            }
        }
        if (data.worktree !== undefined) {
            let data74 = data.worktree;
            if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                if (data74.auto_remove_on_complete === undefined) {
                    const err206 = { instancePath: instancePath + "/worktree", keyword: "required", params: { missingProperty: "auto_remove_on_complete" }, message: "must have required property '" + "auto_remove_on_complete" + "'" };
                    if (vErrors === null) {
                        vErrors = [err206];
                    }
                    else {
                        vErrors.push(err206);
                    }
                    errors++;
                }
                if (data74.auto_delete_branch === undefined) {
                    const err207 = { instancePath: instancePath + "/worktree", keyword: "required", params: { missingProperty: "auto_delete_branch" }, message: "must have required property '" + "auto_delete_branch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err207];
                    }
                    else {
                        vErrors.push(err207);
                    }
                    errors++;
                }
                for (const key14 in data74) {
                    if (!((key14 === "auto_remove_on_complete") || (key14 === "auto_delete_branch"))) {
                        const err208 = { instancePath: instancePath + "/worktree", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err208];
                        }
                        else {
                            vErrors.push(err208);
                        }
                        errors++;
                    }
                }
                if (data74.auto_remove_on_complete !== undefined) {
                    if (typeof data74.auto_remove_on_complete !== "boolean") {
                        const err209 = { instancePath: instancePath + "/worktree/auto_remove_on_complete", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err209];
                        }
                        else {
                            vErrors.push(err209);
                        }
                        errors++;
                    }
                }
                if (data74.auto_delete_branch !== undefined) {
                    if (typeof data74.auto_delete_branch !== "boolean") {
                        const err210 = { instancePath: instancePath + "/worktree/auto_delete_branch", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err210];
                        }
                        else {
                            vErrors.push(err210);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err211 = { instancePath: instancePath + "/worktree", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err211];
                }
                else {
                    vErrors.push(err211);
                }
                errors++;
            }
        }
    }
    else {
        const err212 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err212];
        }
        else {
            vErrors.push(err212);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/manifest.js




/** A manifest of 1,000 claims of 1,024 characters stays below it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** Reads a manifest as it comes from another job, checked as if somebody else had written it. `path` is for messages. */
function readManifest(bytes, path) {
    // Manifests are JSON whatever their name.
    const named = path.toLowerCase().endsWith('.json') ? path : `${path}.json`;
    const parsed = parseDocument({ path: named, bytes, maxBytes: MAX_MANIFEST_BYTES }, DOCUMENT_CODES);
    if (!parsed.ok)
        return parsed;
    if (validate(parsed.value.value)) {
        // The schema has just admitted it.
        return { ok: true, value: parsed.value.value, findings: [] };
    }
    const findings = schemaFindings(parsed.value, validate.errors, DOCUMENT_CODES);
    return { ok: false, findings };
}
/** The same for a manifest that a user names. @throws UsageError with the first thing that is wrong, where it is no manifest */
function requireManifest(bytes, path) {
    const read = readManifest(bytes, path);
    if (read.ok)
        return read.value;
    const [first] = read.findings;
    throw new usage_error/* UsageError */.e({
        what: first?.message ?? 'it is no manifest',
        where: first?.line === undefined ? path : `${path}:${first.line}:${first.column ?? 1}`,
        expected: 'a manifest as plan-validate writes it',
        fix: first?.hint ?? 'make it again with plan-validate',
    });
}

;// CONCATENATED MODULE: ./packages/plan/lib/index.js




















/***/ })

};
