export const id = 624;
export const ids = [624];
export const modules = {

/***/ 9624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

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

;// CONCATENATED MODULE: ./packages/documents/lib/json-values.js

/** Values in one JSON document, of every kind and depth. 200,000 workstreams of a dozen fields fit. */
const MAX_JSON_VALUES = 3_000_000;
/** The value of a JSON text (RFC 8259, strict), and the place of every part of it. Undefined with findings. */
function jsonValue(rules, places) {
    try {
        return new JsonReader(rules, places).document();
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
    #places;
    #text;
    // One copy of each key: a slice would keep a string of its own for every use.
    #keys = new Map();
    #at = 0;
    #values = 0;
    constructor(rules, places) {
        [this.#rules, this.#places, this.#text] = [rules, places, rules.source.text];
    }
    document() {
        this.#space();
        const offset = this.#at;
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw new JsonStop(this.#at, 'more text follows the end of the JSON value');
        this.#places.setRoot(value, offset);
        return value;
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
        const object = {};
        const keys = [];
        const offsets = [];
        const seen = new Set();
        this.#at++;
        this.#space();
        if (this.#take('}'))
            return object;
        do {
            this.#space();
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                throw new JsonStop(keyOffset, 'a key in double quotes was expected');
            const key = this.#key();
            this.#space();
            if (!this.#take(':'))
                throw new JsonStop(this.#at, 'a colon was expected after the key');
            this.#space();
            const valueOffset = this.#at;
            const value = this.#value(depth);
            if (acceptKey(this.#rules, key, keyOffset, seen)) {
                object[key] = value;
                keys.push(key);
                offsets.push(keyOffset, valueOffset);
            }
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            throw new JsonStop(this.#at, 'a comma or a closing brace was expected');
        this.#places.addObject(object, keys, offsets);
        return object;
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
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/documents/lib/yaml-syntax.js




/** Beyond this many lexical tokens (about 50,000 lines of a plan) YAML takes seconds; the same content in JSON does not. */
const MAX_YAML_TOKENS = 2_000_000;
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
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(rules.source.text)) {
        if (++count > MAX_YAML_TOKENS) {
            refuse(rules, rules.codes.unreadable, parser.offset, `more than ${MAX_YAML_TOKENS} tokens of YAML`, 'give so large a document as JSON');
            return undefined;
        }
        for (const token of parser.next(lexeme))
            tokens.push(token);
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function inspect(tokens, rules) {
    const { codes, maxDepth, findings, source } = rules;
    const pending = tokens.map((token) => ({ token, depth: 0 })).reverse();
    for (let visit = pending.pop(); visit !== undefined && findings.length < MAX_FORM_FINDINGS; visit = pending.pop()) {
        const { token, depth } = visit;
        if (depth > maxDepth) {
            refuse(rules, codes.unreadable, token.offset, `nested deeper than ${maxDepth} levels`, 'flatten the document');
            return;
        }
        if (token.type === 'alias') {
            refuse(rules, codes.forbidden, token.offset, `the alias ${(0,visible/* visible */.R)(token.source, 80)} is not allowed`, 'write the value out');
        }
        else if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
            refuse(rules, codes.forbidden, token.offset, `the tag ${(0,visible/* visible */.R)(token.source, 80)} is not allowed`, 'remove the tag');
        }
        else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*(?:#|$)/.test(token.source)) {
            const directive = (0,visible/* visible */.R)(source.text.slice(token.offset, token.offset + 40).split('\n')[0] ?? '');
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
function yamlValue(rules, places) {
    const tokens = parseYamlSyntax(rules);
    if (tokens === undefined)
        return undefined;
    // Unique keys are checked below with a set: the composer compares every key with every other.
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false });
    const [first, second] = [...composer.compose(tokens, true, rules.source.text.length)];
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const at = second.contents?.range[0] ?? second.range[0];
        refuse(rules, rules.codes.forbidden, at, 'the file holds more than one document', 'keep one document in a file');
        return undefined;
    }
    if (!wellFormed(rules, first))
        return undefined;
    const value = first.contents === null ? null : convert(rules, places, first.contents);
    places.setRoot(value, first.contents?.range[0] ?? 0);
    return value;
}
function wellFormed(rules, { errors, warnings }) {
    for (const { message, pos } of [...errors, ...warnings].slice(0, MAX_FORM_FINDINGS)) {
        refuse(rules, rules.codes.syntax, pos[0], (0,visible/* visible */.R)(message, 300), 'mend the YAML at this place');
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
    const object = {};
    const keys = [];
    const offsets = [];
    const seen = new Set();
    for (const { key, value } of node.items) {
        const keyOffset = key.range[0];
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
            refuse(rules, rules.codes.wrongType, keyOffset, 'a key is not text', 'quote the key');
            continue;
        }
        if (!acceptKey(rules, key.value, keyOffset, seen))
            continue;
        object[key.value] = value === null ? null : convert(rules, places, value);
        keys.push(key.value);
        offsets.push(keyOffset, value?.range[0] ?? keyOffset);
    }
    places.addObject(object, keys, offsets);
    return object;
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
    const read = readSourceText(path, bytes, maxBytes, codes);
    if (!read.ok)
        return read;
    const source = read.value;
    const findings = [];
    const places = new Places();
    const rules = { source, codes, maxDepth, findings };
    const value = path.toLowerCase().endsWith('.json') ? jsonValue(rules, places) : yamlValue(rules, places);
    if (value === undefined || findings.length > 0)
        return { ok: false, findings };
    const position = (pointer, part = 'value') => source.positionAt(places.offset(pointer, part));
    return { ok: true, value: { path, value, position }, findings: [] };
}

// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js
var canonical_json = __webpack_require__(1853);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/pnpm-lock.js




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
/**
 * `pnpm-lock.yaml`, lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile): what the section `packages` locks, which
 * is what the store holds. A file may have a document of its own for the package manager before the project's.
 */
function readPnpmLock(text) {
    return documentsOf(text).flatMap((document) => packagesOf(document));
}
/** The documents of a file. A line that begins with `---` is always a marker (YAML 1.2.2, section 9.1.2). */
function documentsOf(text) {
    return text.split(/^---[ \t]*\r?$/m).filter((document, index, { length }) => length === 1 || index > 0 || document.trim() !== '');
}
function packagesOf(text) {
    const parsed = parseDocument({ path: 'pnpm-lock.yaml', bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, UNREADABLE);
    if (!parsed.ok) {
        const [first] = parsed.findings;
        throw new locked_package/* UnreadableLock */.NQ(first === undefined ? 'it is not YAML' : (0,finding/* formatFinding */.tf)(first));
    }
    const root = (0,locked_package/* objectField */.qV)(parsed.value.value, 'the file');
    const major = majorVersion(root.lockfileVersion);
    return Object.entries((0,locked_package/* objectField */.qV)(root.packages ?? {}, 'packages')).flatMap(([key, value]) => {
        const resolution = (0,locked_package/* objectField */.qV)((0,locked_package/* objectField */.qV)(value, `packages["${key}"]`).resolution, 'resolution');
        // A folder of the project itself: linked, never in the store.
        if (resolution.type === 'directory')
            return [];
        const { integrity = '', ...source } = resolution;
        if (typeof integrity !== 'string')
            throw new locked_package/* UnreadableLock */.NQ('integrity is not text');
        return [{ ...nameAndVersion(key, major), integrity, source: (0,canonical_json/* canonicalJson */.d)(source) }];
    });
}
function majorVersion(lockfileVersion) {
    const major = Math.trunc(Number(typeof lockfileVersion === 'object' ? undefined : lockfileVersion));
    if (major >= 5 && major <= 9)
        return major;
    throw new locked_package/* UnreadableLock */.NQ(`lockfileVersion ${String(lockfileVersion).slice(0, 40)} is not known`);
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

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}


/***/ })

};
