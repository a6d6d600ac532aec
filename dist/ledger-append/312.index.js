export const id = 312;
export const ids = [312];
export const modules = {

/***/ 8312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* reexport */ readConfig)
});

// UNUSED EXPORTS: CONFIG_CODES, DEFAULT_TIMEOUT_MS, inferConfig, inferSetup, loadConfig, loadWorktreeConfig

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
        const members = this.#places.addObject(object);
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
                members.add(key, keyOffset, valueOffset);
            }
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            throw new JsonStop(this.#at, 'a comma or a closing brace was expected');
        return object;
    }
    #array(depth) {
        const array = [];
        const offsets = [];
        this.#places.addArray(array, offsets);
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
/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
class Places {
    #members = new Map();
    #root;
    #rootOffset = 0;
    setRoot(value, offset) {
        this.#root = value;
        this.#rootOffset = offset;
    }
    addObject(object) {
        const keys = [];
        const members = { keys, keyOffsets: [], valueOffsets: [] };
        this.#members.set(object, members);
        return {
            add(key, keyOffset, valueOffset) {
                keys.push(key);
                members.keyOffsets.push(keyOffset);
                members.valueOffsets.push(valueOffset);
            },
        };
    }
    addArray(array, valueOffsets) {
        this.#members.set(array, { keys: undefined, keyOffsets: valueOffsets, valueOffsets });
    }
    /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
    offset(pointer, part) {
        let [value, offset] = [this.#root, this.#rootOffset];
        const names = pointerSegments(pointer);
        for (const [depth, name] of names.entries()) {
            if (typeof value !== 'object' || value === null)
                return offset;
            const members = this.#members.get(value);
            const index = members?.keys === undefined ? arrayIndex(name) : keyIndex(members, name);
            const found = (part === 'key' && depth === names.length - 1 ? members?.keyOffsets : members?.valueOffsets)?.[index];
            if (found === undefined)
                return offset;
            [value, offset] = [member(value, name, index), found];
        }
        return offset;
    }
}
function keyIndex(members, name) {
    const { keys = [] } = members;
    if (keys.length < 64)
        return keys.indexOf(name);
    members.index ??= new Map(keys.map((key, at) => [key, at]));
    return members.index.get(name) ?? -1;
}
function member(container, name, index) {
    return Array.isArray(container) ? container[index] : Object.getOwnPropertyDescriptor(container, name)?.value;
}
function arrayIndex(name) {
    return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : -1;
}
/** The names that an RFC 6901 pointer goes through, unescaped. */
function pointerSegments(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** One segment for an RFC 6901 pointer. */
function pointerSegment(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
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
    const members = places.addObject(object);
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
        members.add(key.value, keyOffset, value?.range[0] ?? keyOffset);
    }
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
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push(problem(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,visible/* visible */.R)(pointerName(pointer), 200);
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
            const message = `${name} has no field "${(0,visible/* visible */.R)(field, 80)}"`;
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
    const rule = (0,visible/* visible */.R)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
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
        return value === '' ? 'empty text' : `the text "${(0,visible/* visible */.R)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    let found = value;
    for (const segment of pointer.split('/').slice(1)) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        found = Object.getOwnPropertyDescriptor(found, key)?.value;
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/config/lib/aiop.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/aiop.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aiop.dev/schemas/v1/aiop.schema.json", "type": "object", "additionalProperties": false, "required": ["apiVersion"], "properties": { "apiVersion": { "const": "aiop.dev/v1" }, "setup": { "type": "object", "additionalProperties": false, "required": ["run"], "properties": { "run": { "$ref": "#/$defs/run" }, "cwd": { "$ref": "#/$defs/cwd" }, "inputs": { "$ref": "#/$defs/inputs" }, "outputs": { "$ref": "#/$defs/outputs" }, "env": { "$ref": "#/$defs/env" }, "tools": { "$ref": "#/$defs/tools" }, "retries": { "$ref": "#/$defs/retries" }, "timeout": { "$ref": "#/$defs/timeout" } } }, "verify": { "type": "object", "additionalProperties": false, "required": ["tasks"], "properties": { "tasks": { "type": "object", "minProperties": 1, "maxProperties": 10000, "propertyNames": { "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "additionalProperties": { "$ref": "#/$defs/task" } } } }, "ledger": { "type": "object", "additionalProperties": false, "properties": { "events": { "type": "array", "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" } } } } }, "$defs": { "task": { "type": "object", "additionalProperties": false, "required": ["run"], "properties": { "run": { "$ref": "#/$defs/run" }, "cwd": { "$ref": "#/$defs/cwd" }, "inputs": { "$ref": "#/$defs/inputs" }, "outputs": { "$ref": "#/$defs/outputs" }, "needs": { "type": "array", "maxItems": 1000, "uniqueItems": true, "items": { "type": "string" } }, "env": { "$ref": "#/$defs/env" }, "tools": { "$ref": "#/$defs/tools" }, "retries": { "$ref": "#/$defs/retries" }, "timeout": { "$ref": "#/$defs/timeout" } } }, "run": { "type": "string", "minLength": 1, "maxLength": 65536 }, "cwd": { "type": "string", "minLength": 1, "maxLength": 1024 }, "inputs": { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "string" } }, "outputs": { "type": "array", "maxItems": 1000, "items": { "type": "string" } }, "env": { "type": "array", "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,255}$" } }, "tools": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "retries": { "type": "integer", "minimum": 0, "maximum": 10 }, "timeout": { "type": "string", "pattern": "^[1-9][0-9]{0,4}[smh]$" } } };
const schema32 = { "type": "string", "minLength": 1, "maxLength": 65536 };
const schema33 = { "type": "string", "minLength": 1, "maxLength": 1024 };
const schema34 = { "type": "array", "minItems": 1, "maxItems": 1000, "items": { "type": "string" } };
const schema35 = { "type": "array", "maxItems": 1000, "items": { "type": "string" } };
const schema36 = { "type": "array", "maxItems": 1000, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,255}$" } };
const schema37 = { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1024 } };
const schema38 = { "type": "integer", "minimum": 0, "maximum": 10 };
const schema39 = { "type": "string", "pattern": "^[1-9][0-9]{0,4}[smh]$" };
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,255}$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,4}[smh]$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$", "u");
const schema40 = { "type": "object", "additionalProperties": false, "required": ["run"], "properties": { "run": { "$ref": "#/$defs/run" }, "cwd": { "$ref": "#/$defs/cwd" }, "inputs": { "$ref": "#/$defs/inputs" }, "outputs": { "$ref": "#/$defs/outputs" }, "needs": { "type": "array", "maxItems": 1000, "uniqueItems": true, "items": { "type": "string" } }, "env": { "$ref": "#/$defs/env" }, "tools": { "$ref": "#/$defs/tools" }, "retries": { "$ref": "#/$defs/retries" }, "timeout": { "$ref": "#/$defs/timeout" } } };
const func7 = Object.prototype.hasOwnProperty;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.run === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func7.call(schema40.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data0 = data.run;
            if (typeof data0 === "string") {
                if (func1(data0) > 65536) {
                    const err2 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.cwd !== undefined) {
            let data1 = data.cwd;
            if (typeof data1 === "string") {
                if (func1(data1) > 1024) {
                    const err5 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/cwd/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (func1(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/cwd", schemaPath: "#/$defs/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data2 = data.inputs;
            if (Array.isArray(data2)) {
                if (data2.length > 1000) {
                    const err8 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/inputs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err10 = { instancePath: instancePath + "/inputs/" + i0, schemaPath: "#/$defs/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/inputs", schemaPath: "#/$defs/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.outputs !== undefined) {
            let data4 = data.outputs;
            if (Array.isArray(data4)) {
                if (data4.length > 1000) {
                    const err12 = { instancePath: instancePath + "/outputs", schemaPath: "#/$defs/outputs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data4[i1] !== "string") {
                        const err13 = { instancePath: instancePath + "/outputs/" + i1, schemaPath: "#/$defs/outputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/outputs", schemaPath: "#/$defs/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data6 = data.needs;
            if (Array.isArray(data6)) {
                if (data6.length > 1000) {
                    const err15 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data6[i2] !== "string") {
                        const err16 = { instancePath: instancePath + "/needs/" + i2, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i3 = data6.length;
                let j0;
                if (i3 > 1) {
                    const indices0 = {};
                    for (; i3--;) {
                        let item0 = data6[i3];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err17 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i3;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data8 = data.env;
            if (Array.isArray(data8)) {
                if (data8.length > 1000) {
                    const err19 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/env/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len3 = data8.length;
                for (let i4 = 0; i4 < len3; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                        if (!pattern4.test(data9)) {
                            const err20 = { instancePath: instancePath + "/env/" + i4, schemaPath: "#/$defs/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/env/" + i4, schemaPath: "#/$defs/env/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                let i5 = data8.length;
                let j1;
                if (i5 > 1) {
                    const indices1 = {};
                    for (; i5--;) {
                        let item1 = data8[i5];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err22 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/env/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i5;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/env", schemaPath: "#/$defs/env/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.tools !== undefined) {
            let data10 = data.tools;
            if (Array.isArray(data10)) {
                if (data10.length > 100) {
                    const err24 = { instancePath: instancePath + "/tools", schemaPath: "#/$defs/tools/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len4 = data10.length;
                for (let i6 = 0; i6 < len4; i6++) {
                    let data11 = data10[i6];
                    if (typeof data11 === "string") {
                        if (func1(data11) > 1024) {
                            const err25 = { instancePath: instancePath + "/tools/" + i6, schemaPath: "#/$defs/tools/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (func1(data11) < 1) {
                            const err26 = { instancePath: instancePath + "/tools/" + i6, schemaPath: "#/$defs/tools/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/tools/" + i6, schemaPath: "#/$defs/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                let i7 = data10.length;
                let j2;
                if (i7 > 1) {
                    const indices2 = {};
                    for (; i7--;) {
                        let item2 = data10[i7];
                        if (typeof item2 !== "string") {
                            continue;
                        }
                        if (typeof indices2[item2] == "number") {
                            j2 = indices2[item2];
                            const err28 = { instancePath: instancePath + "/tools", schemaPath: "#/$defs/tools/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                            break;
                        }
                        indices2[item2] = i7;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/tools", schemaPath: "#/$defs/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.retries !== undefined) {
            let data12 = data.retries;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err30 = { instancePath: instancePath + "/retries", schemaPath: "#/$defs/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 > 10 || isNaN(data12)) {
                    const err31 = { instancePath: instancePath + "/retries", schemaPath: "#/$defs/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                    const err32 = { instancePath: instancePath + "/retries", schemaPath: "#/$defs/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        if (data.timeout !== undefined) {
            let data13 = data.timeout;
            if (typeof data13 === "string") {
                if (!pattern5.test(data13)) {
                    const err33 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/timeout", schemaPath: "#/$defs/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
    }
    else {
        const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            vErrors.push(err35);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/aiop.schema.json" */ ;
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
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "apiVersion") || (key0 === "setup")) || (key0 === "verify")) || (key0 === "ledger"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err2 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.setup !== undefined) {
            let data1 = data.setup;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.run === undefined) {
                    const err3 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((((((((key1 === "run") || (key1 === "cwd")) || (key1 === "inputs")) || (key1 === "outputs")) || (key1 === "env")) || (key1 === "tools")) || (key1 === "retries")) || (key1 === "timeout"))) {
                        const err4 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1.run !== undefined) {
                    let data2 = data1.run;
                    if (typeof data2 === "string") {
                        if (func1(data2) > 65536) {
                            const err5 = { instancePath: instancePath + "/setup/run", schemaPath: "#/$defs/run/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (func1(data2) < 1) {
                            const err6 = { instancePath: instancePath + "/setup/run", schemaPath: "#/$defs/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/setup/run", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.cwd !== undefined) {
                    let data3 = data1.cwd;
                    if (typeof data3 === "string") {
                        if (func1(data3) > 1024) {
                            const err8 = { instancePath: instancePath + "/setup/cwd", schemaPath: "#/$defs/cwd/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (func1(data3) < 1) {
                            const err9 = { instancePath: instancePath + "/setup/cwd", schemaPath: "#/$defs/cwd/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/setup/cwd", schemaPath: "#/$defs/cwd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.inputs !== undefined) {
                    let data4 = data1.inputs;
                    if (Array.isArray(data4)) {
                        if (data4.length > 1000) {
                            const err11 = { instancePath: instancePath + "/setup/inputs", schemaPath: "#/$defs/inputs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data4.length < 1) {
                            const err12 = { instancePath: instancePath + "/setup/inputs", schemaPath: "#/$defs/inputs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data4[i0] !== "string") {
                                const err13 = { instancePath: instancePath + "/setup/inputs/" + i0, schemaPath: "#/$defs/inputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/setup/inputs", schemaPath: "#/$defs/inputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data1.outputs !== undefined) {
                    let data6 = data1.outputs;
                    if (Array.isArray(data6)) {
                        if (data6.length > 1000) {
                            const err15 = { instancePath: instancePath + "/setup/outputs", schemaPath: "#/$defs/outputs/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data6[i1] !== "string") {
                                const err16 = { instancePath: instancePath + "/setup/outputs/" + i1, schemaPath: "#/$defs/outputs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/setup/outputs", schemaPath: "#/$defs/outputs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data1.env !== undefined) {
                    let data8 = data1.env;
                    if (Array.isArray(data8)) {
                        if (data8.length > 1000) {
                            const err18 = { instancePath: instancePath + "/setup/env", schemaPath: "#/$defs/env/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        const len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data9 = data8[i2];
                            if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                    const err19 = { instancePath: instancePath + "/setup/env/" + i2, schemaPath: "#/$defs/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/setup/env/" + i2, schemaPath: "#/$defs/env/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        let i3 = data8.length;
                        let j0;
                        if (i3 > 1) {
                            const indices0 = {};
                            for (; i3--;) {
                                let item0 = data8[i3];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err21 = { instancePath: instancePath + "/setup/env", schemaPath: "#/$defs/env/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i3;
                            }
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/setup/env", schemaPath: "#/$defs/env/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data1.tools !== undefined) {
                    let data10 = data1.tools;
                    if (Array.isArray(data10)) {
                        if (data10.length > 100) {
                            const err23 = { instancePath: instancePath + "/setup/tools", schemaPath: "#/$defs/tools/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        const len3 = data10.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                            let data11 = data10[i4];
                            if (typeof data11 === "string") {
                                if (func1(data11) > 1024) {
                                    const err24 = { instancePath: instancePath + "/setup/tools/" + i4, schemaPath: "#/$defs/tools/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (func1(data11) < 1) {
                                    const err25 = { instancePath: instancePath + "/setup/tools/" + i4, schemaPath: "#/$defs/tools/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/setup/tools/" + i4, schemaPath: "#/$defs/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        let i5 = data10.length;
                        let j1;
                        if (i5 > 1) {
                            const indices1 = {};
                            for (; i5--;) {
                                let item1 = data10[i5];
                                if (typeof item1 !== "string") {
                                    continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                    j1 = indices1[item1];
                                    const err27 = { instancePath: instancePath + "/setup/tools", schemaPath: "#/$defs/tools/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                    break;
                                }
                                indices1[item1] = i5;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/setup/tools", schemaPath: "#/$defs/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data1.retries !== undefined) {
                    let data12 = data1.retries;
                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                        const err29 = { instancePath: instancePath + "/setup/retries", schemaPath: "#/$defs/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 10 || isNaN(data12)) {
                            const err30 = { instancePath: instancePath + "/setup/retries", schemaPath: "#/$defs/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err31 = { instancePath: instancePath + "/setup/retries", schemaPath: "#/$defs/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.timeout !== undefined) {
                    let data13 = data1.timeout;
                    if (typeof data13 === "string") {
                        if (!pattern5.test(data13)) {
                            const err32 = { instancePath: instancePath + "/setup/timeout", schemaPath: "#/$defs/timeout/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
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
                        const err33 = { instancePath: instancePath + "/setup/timeout", schemaPath: "#/$defs/timeout/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data14 = data.verify;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.tasks === undefined) {
                    const err35 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/required", keyword: "required", params: { missingProperty: "tasks" }, message: "must have required property '" + "tasks" + "'" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                for (const key2 in data14) {
                    if (!(key2 === "tasks")) {
                        const err36 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data14.tasks !== undefined) {
                    let data15 = data14.tasks;
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (Object.keys(data15).length > 10000) {
                            const err37 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/maxProperties", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (Object.keys(data15).length < 1) {
                            const err38 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                        for (const key3 in data15) {
                            const _errs43 = errors;
                            if (typeof key3 === "string") {
                                if (!pattern6.test(key3)) {
                                    const err39 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"", propertyName: key3 };
                                    if (vErrors === null) {
                                        vErrors = [err39];
                                    }
                                    else {
                                        vErrors.push(err39);
                                    }
                                    errors++;
                                }
                            }
                            var valid21 = _errs43 === errors;
                            if (!valid21) {
                                const err40 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        for (const key4 in data15) {
                            if (!(validate21(data15[key4], { instancePath: instancePath + "/verify/tasks/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key4, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err41 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    vErrors.push(err42);
                }
                errors++;
            }
        }
        if (data.ledger !== undefined) {
            let data17 = data.ledger;
            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key5 in data17) {
                    if (!(key5 === "events")) {
                        const err43 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                if (data17.events !== undefined) {
                    let data18 = data17.events;
                    if (Array.isArray(data18)) {
                        if (data18.length > 1000) {
                            const err44 = { instancePath: instancePath + "/ledger/events", schemaPath: "#/properties/ledger/properties/events/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err44];
                            }
                            else {
                                vErrors.push(err44);
                            }
                            errors++;
                        }
                        const len4 = data18.length;
                        for (let i6 = 0; i6 < len4; i6++) {
                            let data19 = data18[i6];
                            if (typeof data19 === "string") {
                                if (!pattern9.test(data19)) {
                                    const err45 = { instancePath: instancePath + "/ledger/events/" + i6, schemaPath: "#/properties/ledger/properties/events/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/ledger/events/" + i6, schemaPath: "#/properties/ledger/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        let i7 = data18.length;
                        let j2;
                        if (i7 > 1) {
                            const indices2 = {};
                            for (; i7--;) {
                                let item2 = data18[i7];
                                if (typeof item2 !== "string") {
                                    continue;
                                }
                                if (typeof indices2[item2] == "number") {
                                    j2 = indices2[item2];
                                    const err47 = { instancePath: instancePath + "/ledger/events", schemaPath: "#/properties/ledger/properties/events/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                    break;
                                }
                                indices2[item2] = i7;
                            }
                        }
                    }
                    else {
                        const err48 = { instancePath: instancePath + "/ledger/events", schemaPath: "#/properties/ledger/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
    }
    else {
        const err50 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/config/lib/codes.js

/** Everything that reading `aiop.yaml` can find. */
const CONFIG_CODES = {
    'AIOP-C001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
    'AIOP-C002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML at this place' },
    'AIOP-C003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
    'AIOP-C004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
    'AIOP-C005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
    'AIOP-C006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
    'AIOP-C007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
    'AIOP-C008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
    'AIOP-C009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
    'AIOP-C010': {
        severity: 'error',
        title: 'Field that nothing acts on in this version',
        hint: 'remove the field: a configuration never promises what does not happen',
    },
    'AIOP-C011': { severity: 'error', title: 'A task needs one that does not exist', hint: 'correct the name, or add the task' },
    'AIOP-C012': { severity: 'error', title: 'Tasks need each other in a circle', hint: 'remove one of these needs' },
    'AIOP-C013': {
        severity: 'error',
        title: 'Pattern does not parse, or reaches what is no input or output',
        hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment; a leading ! subtracts',
    },
    'AIOP-C014': {
        severity: 'error',
        title: 'Malformed or reserved name',
        hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit; not "setup"',
    },
    'AIOP-C015': {
        severity: 'error',
        title: 'Path leaves the repository or is not canonical',
        hint: 'write it relative to the repository, with /',
    },
};
/** Makes a finding of this domain. */
const report = (0,finding/* reporter */.YX)(CONFIG_CODES);

;// CONCATENATED MODULE: ./packages/config/lib/config.js
/** How long a task may run where nothing is said. */
const DEFAULT_TIMEOUT_MS = 60 * 60 * 1000;

;// CONCATENATED MODULE: ./packages/claims/lib/braces.js
/** Most texts that the braces of one pattern may stand for. */
const MAX_ALTERNATIVES = 256;
const refused = (offset, message, expected) => ({
    ok: false,
    problem: { code: 'AIOP-P010', offset, message, expected },
});
/** Multiplies `{a,b}` out. The number of texts is known, and refused when too large, before any is made. */
function expandBraces(source) {
    const pieces = [];
    let count = 1;
    let at = 0;
    while (at < source.length) {
        const open = source.indexOf('{', at);
        const stop = open < 0 ? source.length : open;
        const stray = source.slice(at, stop).indexOf('}');
        if (stray >= 0)
            return refused(at + stray, 'a } closes nothing', 'a { before it');
        if (stop > at)
            pieces.push([slice(source, at, stop)]);
        if (open < 0)
            break;
        const group = readGroup(source, open);
        if (!group.ok)
            return group;
        count *= group.alternatives.length;
        if (count > MAX_ALTERNATIVES) {
            return refused(open, 'the braces stand for too many texts', `at most ${MAX_ALTERNATIVES}: use wildcards, or several patterns`);
        }
        pieces.push(group.alternatives);
        at = (group.alternatives.at(-1)?.offsets.at(-1) ?? open) + 1;
    }
    return { ok: true, alternatives: product(pieces) };
}
function readGroup(source, open) {
    const close = source.indexOf('}', open);
    if (close < 0)
        return refused(open, 'a { is not closed', 'a } after the alternatives');
    if (source.lastIndexOf('[', open) > source.lastIndexOf(']', open)) {
        return refused(open, 'braces stand inside a character class', 'plain characters and ranges in the class');
    }
    const inner = source.slice(open + 1, close);
    const nested = inner.indexOf('{');
    if (nested >= 0)
        return refused(open + 1 + nested, 'braces stand inside braces', 'all alternatives in one list, such as {a,b,c}');
    const alternatives = [];
    let start = open + 1;
    for (const text of inner.split(',')) {
        const bracket = text.search(/[[\]]/);
        if (bracket >= 0 && text.split('[').length !== text.split(']').length) {
            return refused(start + bracket, 'a character class crosses the alternatives of braces', 'a class inside one alternative');
        }
        if (/^[^.]+\.\.[^.]+$/.test(text))
            return refused(start, 'the braces hold a range', 'the alternatives one by one, such as {1,2,3}');
        alternatives.push(slice(source, start, start + text.length));
        start += text.length + 1;
    }
    if (alternatives.length < 2)
        return refused(open, 'the braces hold a single alternative', 'at least two, such as {a,b}');
    return { ok: true, alternatives };
}
function slice(source, start, end) {
    return { text: source.slice(start, end), offsets: Array.from({ length: end - start + 1 }, (_, index) => start + index) };
}
function product(pieces) {
    let made = [{ text: '', offsets: [0] }];
    for (const piece of pieces)
        made = made.flatMap((head) => piece.map((tail) => join(head, tail)));
    return made;
}
function join(head, tail) {
    return { text: head.text + tail.text, offsets: [...head.offsets.slice(0, -1), ...tail.offsets] };
}

;// CONCATENATED MODULE: ./packages/claims/lib/characters.js
/** Longest pattern, in UTF-16 code units. */
const MAX_PATTERN_LENGTH = 1024;
// Controls, lone surrogates, line separators, and what Unicode calls default-ignorable (bidirectional controls, zero-width characters, tags):
// they make one path look like another (https://trojansource.codes), and no canonical path holds them.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\ufff9-\ufffb]/u;
/** The UTF-16 offset of the first character that cannot be seen or is no Unicode text, or -1. */
function firstUnseen(text) {
    return text.search(UNSEEN);
}
/** What can be said of a pattern before its structure is known: its length, and characters that no pattern holds. */
function checkCharacters(text) {
    const at = (code, offset, message, expected) => ({
        code,
        offset,
        message,
        expected,
    });
    const path = 'a path relative to the root of the repository, such as src/**';
    if (text === '')
        return at('AIOP-P010', 0, 'the pattern is empty', path);
    if (text.length > MAX_PATTERN_LENGTH) {
        return at('AIOP-P010', MAX_PATTERN_LENGTH, `the pattern is ${text.length} characters long`, `at most ${MAX_PATTERN_LENGTH} characters`);
    }
    const unseen = firstUnseen(text);
    if (unseen >= 0) {
        const point = (text.codePointAt(unseen) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return at('AIOP-P011', unseen, `the pattern holds the character U+${point}, which cannot be seen`, 'visible characters only');
    }
    const backslash = text.indexOf('\\');
    if (/^[A-Za-z]:/.test(text))
        return at('AIOP-P011', 0, 'the pattern names a drive', path);
    if (backslash >= 0)
        return at('AIOP-P011', backslash, 'the pattern holds a backslash', '/ between segments, and no escapes');
    if (text.trim() !== text) {
        const offset = text.length - text.trimStart().length === 0 ? text.trimEnd().length : 0;
        return at('AIOP-P011', offset, 'the pattern begins or ends with white space', 'the pattern without white space around it');
    }
    return checkOperators(text);
}
function checkOperators(text) {
    const extended = text.search(/[?*+@!]\(/);
    if (extended >= 0) {
        const message = `the pattern uses an extended glob, ${text.slice(extended, extended + 2)}`;
        return { code: 'AIOP-P010', offset: extended, message, expected: 'alternatives in braces, such as {a,b}' };
    }
    const operator = text.search(/[!~|]/);
    if (operator < 0)
        return undefined;
    const message = `the pattern holds ${text[operator]}, which this dialect does not use`;
    return { code: 'AIOP-P010', offset: operator, message, expected: '? where a name really holds that character, except to subtract' };
}

;// CONCATENATED MODULE: ./packages/claims/lib/fold.js
/**
 * Text as a file system that ignores case and Unicode forms compares it: NFC, then each character to upper and to lower case, then NFC.
 * One character at a time, so that no result depends on its neighbours (the final sigma) or on a locale.
 */
function foldText(text) {
    const folded = Array.from(text.normalize('NFC'), foldCharacter).join('');
    return folded.normalize('NFC');
}
function foldCharacter(char) {
    return char.toUpperCase().toLowerCase();
}
/** The same steps, folded. Returns the argument itself where nothing changes. */
function foldSteps(steps) {
    const folded = steps.map((step) => (step.kind === 'globstar' ? step : foldSegment(step)));
    return folded.every((step, index) => step === steps[index]) ? steps : folded;
}
function foldSegment(segment) {
    if (segment.kind === 'literal') {
        const text = foldText(segment.text);
        return text === segment.text ? segment : { kind: 'literal', text };
    }
    const atoms = [];
    let run = '';
    const flush = () => {
        for (const char of foldText(run))
            atoms.push({ kind: 'char', char });
        run = '';
    };
    for (const atom of segment.atoms) {
        if (atom.kind === 'char') {
            run += atom.char;
            continue;
        }
        flush();
        atoms.push(atom.kind === 'class' ? { kind: 'class', chars: foldClass(atom.chars) } : atom);
    }
    flush();
    return sameAtoms(atoms, segment.atoms) ? segment : { kind: 'wild', atoms };
}
function foldClass(chars) {
    // A class stands for one character, so one that folds to several (ß) stays as it is.
    return new Set(Array.from(chars, (char) => (Array.from(foldText(char)).length === 1 ? foldText(char) : char)));
}
function sameAtoms(a, b) {
    if (a.length !== b.length)
        return false;
    return a.every((atom, index) => {
        const other = b[index];
        if (atom.kind === 'char')
            return other?.kind === 'char' && atom.char === other.char;
        if (atom.kind === 'class')
            return other?.kind === 'class' && sameChars(atom.chars, other.chars);
        return atom.kind === other?.kind;
    });
}
function sameChars(a, b) {
    return a.size === b.size && Array.from(a).every((char) => b.has(char));
}

;// CONCATENATED MODULE: ./packages/claims/lib/steps.js
/** Any one segment: what `*` alone means. */
const ANY_SEGMENT = { kind: 'wild', atoms: [{ kind: 'star' }] };
/** Whether an atom that stands for one character admits this one. */
function admits(atom, char) {
    switch (atom.kind) {
        case 'char':
            return atom.char === char;
        case 'class':
            return atom.chars.has(char);
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./packages/claims/lib/matching.js

/** Whether one of the alternatives matches a path. A path with an empty, `.` or `..` segment matches nothing. */
function matchesPath(alternatives, path) {
    const segments = path.split('/');
    if (segments.some(isNoSegment))
        return false;
    return alternatives.some((steps) => matchesSequence(steps, segments, 'globstar', matchesStep));
}
/** Whether a text is no segment of a canonical path. */
function isNoSegment(text) {
    return text === '' || text === '.' || text === '..';
}
function matchesSegment(segment, text) {
    return segment.kind === 'literal'
        ? segment.text === text
        : matchesSequence(segment.atoms, Array.from(text), 'star', admits);
}
const matchesStep = (step, text) => step.kind !== 'globstar' && matchesSegment(step, text);
/**
 * Matches a sequence against steps of which some (`star`) take any number of letters and all others exactly one. When a step fails,
 * only the last star has to take one letter more, so the time is O(steps × letters).
 */
function matchesSequence(steps, letters, star, accepts) {
    let step = 0;
    let at = 0;
    let resume;
    for (;;) {
        const part = steps[step];
        if (part?.kind === star) {
            step++;
            resume = { step, at };
            continue;
        }
        const letter = letters[at];
        if (letter === undefined)
            return step === steps.length;
        if (part !== undefined && accepts(part, letter)) {
            step++;
            at++;
        }
        else if (resume === undefined) {
            return false;
        }
        else {
            resume.at++;
            ({ step, at } = resume);
        }
    }
}

;// CONCATENATED MODULE: ./packages/claims/lib/steps-parser.js

/** Most `*` in one segment. */
const MAX_STARS = 8;
/** Parses one text without braces into steps. */
function parseSteps({ text, offsets }) {
    const steps = [];
    let start = 0;
    const at = (index) => offsets[index] ?? 0;
    for (const part of text.split('/')) {
        const parsed = parseStep(part, (index) => at(start + index));
        if (!parsed.ok)
            return parsed;
        if (parsed.step.kind === 'globstar' && steps.at(-1)?.kind === 'globstar') {
            return steps_parser_refuse('AIOP-P010', at(start), 'two ** follow each other', 'one ** for any number of segments');
        }
        steps.push(parsed.step);
        start += part.length + 1;
    }
    // A final ** stands for at least one segment: everything beneath the folder, not the folder.
    if (steps.at(-1)?.kind === 'globstar')
        steps.push(ANY_SEGMENT);
    return { ok: true, steps };
}
function parseStep(part, at) {
    if (part === '') {
        return steps_parser_refuse('AIOP-P011', at(0), 'a segment of the pattern is empty', 'no / at the beginning or the end, and one / between segments');
    }
    if (part === '**') {
        if (at(1) !== at(0) + 1)
            return steps_parser_refuse('AIOP-P010', at(0), 'braces put two * beside each other', '** written as one whole segment');
        return { ok: true, step: { kind: 'globstar' } };
    }
    const parsed = parseAtoms(part, at);
    if (!parsed.ok)
        return parsed;
    const step = segmentOf(parsed.atoms);
    if (canBeDots(parsed.atoms)) {
        return steps_parser_refuse('AIOP-P011', at(0), 'a segment of the pattern can be . or ..', 'the path itself, without . and .. segments');
    }
    return { ok: true, step };
}
function parseAtoms(part, at) {
    const atoms = [];
    let stars = 0;
    let index = 0;
    while (index < part.length) {
        const char = String.fromCodePoint(part.codePointAt(index) ?? 0);
        if (char === '[') {
            const parsed = parseClass(part, index, at);
            if (!parsed.ok)
                return parsed;
            atoms.push({ kind: 'class', chars: parsed.chars });
            index = parsed.end;
            continue;
        }
        if (char === ']')
            return steps_parser_refuse('AIOP-P010', at(index), 'a ] closes nothing', 'a [ before it');
        if (char === '*') {
            if (atoms.at(-1)?.kind === 'star')
                return steps_parser_refuse('AIOP-P010', at(index), '** is not a whole segment', '** between two /, or one *');
            stars++;
            if (stars > MAX_STARS)
                return steps_parser_refuse('AIOP-P010', at(index), `a segment holds more than ${MAX_STARS} *`, `at most ${MAX_STARS}`);
        }
        atoms.push(char === '*' ? { kind: 'star' } : char === '?' ? { kind: 'any' } : { kind: 'char', char });
        index += char.length;
    }
    return { ok: true, atoms };
}
function parseClass(part, open, at) {
    const close = part.indexOf(']', open);
    if (close < 0)
        return steps_parser_refuse('AIOP-P010', at(open), 'a [ is not closed inside its segment', 'a ] before the next /');
    const members = Array.from(part.slice(open + 1, close));
    if (members.length === 0)
        return steps_parser_refuse('AIOP-P010', at(open), 'a character class is empty', 'the characters it stands for');
    if (members[0] === '^')
        return steps_parser_refuse('AIOP-P010', at(open), 'a character class is negated', 'the characters it stands for, or except');
    if (members.some((member) => '[*?'.includes(member))) {
        return steps_parser_refuse('AIOP-P010', at(open), 'a character class holds [, * or ?', 'plain characters and ranges such as a-z');
    }
    const chars = new Set();
    for (let index = 0; index < members.length; index++) {
        const [low = '', dash, high] = members.slice(index, index + 3);
        if (dash !== '-' || high === undefined) {
            chars.add(low);
            continue;
        }
        const [first, last] = [low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0];
        if (first > last || last > 0x7e) {
            const message = `the range ${low}-${high} ${first > last ? 'runs backwards' : 'leaves ASCII'}`;
            return steps_parser_refuse('AIOP-P010', at(open), message, 'a range of ASCII characters such as a-z or 0-9');
        }
        for (let code = first; code <= last; code++)
            chars.add(String.fromCharCode(code));
        index += 2;
    }
    for (const never of ['/', '\\'])
        chars.delete(never);
    return { ok: true, chars, end: close + 1 };
}
function segmentOf(atoms) {
    const text = atoms.map((atom) => (atom.kind === 'char' ? atom.char : '\0')).join('');
    return text.includes('\0') ? { kind: 'wild', atoms } : { kind: 'literal', text };
}
/** `.` and `..`, also as `[.][.]`. `?` and `*` need no such care: a matched path never holds these segments. */
function canBeDots(atoms) {
    if (atoms.length > 2)
        return false;
    return atoms.every((atom) => (atom.kind === 'char' && atom.char === '.') || (atom.kind === 'class' && atom.chars.has('.')));
}
function steps_parser_refuse(code, offset, message, expected) {
    return { ok: false, problem: { code, offset, message, expected } };
}

;// CONCATENATED MODULE: ./packages/claims/lib/pattern.js





/** Parses one pattern. Never throws. */
function parsePattern(text) {
    const problem = checkCharacters(text);
    if (problem !== undefined)
        return { ok: false, problem };
    const expansion = expandBraces(text);
    if (!expansion.ok)
        return expansion;
    const segments = [];
    for (const alternative of expansion.alternatives) {
        const parsed = parseSteps(alternative);
        if (!parsed.ok)
            return parsed;
        segments.push(parsed.steps);
    }
    return { ok: true, pattern: patternOf(text, segments, expansion.alternatives.length === 1) };
}
function patternOf(source, segments, single) {
    let folded;
    const pattern = {
        source,
        segments,
        literal: single && segments.every((steps) => steps.every(({ kind }) => kind === 'literal')),
        matches: (path) => matchesPath(segments, path),
        folded: () => {
            folded ??= foldPattern(pattern, single);
            return folded;
        },
    };
    return pattern;
}
function foldPattern(pattern, single) {
    const segments = pattern.segments.map(foldSteps);
    const changed = segments.some((steps, index) => steps !== pattern.segments[index]);
    return changed ? patternOf(pattern.source, segments, single) : pattern;
}

;// CONCATENATED MODULE: ./packages/claims/lib/path-set.js

/**
 * Compiles a list in the dialect of claims, plus a leading `!` that subtracts. What is subtracted stays so, in whatever order the
 * patterns stand. A list that only subtracts is refused, as it can match nothing.
 */
function compilePathSet(patterns) {
    const problems = [];
    const [added, subtracted] = [[], []];
    patterns.forEach((text, index) => {
        const negative = text.startsWith('!');
        const parsed = parsePattern(negative ? text.slice(1) : text);
        if (parsed.ok)
            (negative ? subtracted : added).push(parsed.pattern);
        else
            problems.push({ ...parsed.problem, offset: parsed.problem.offset + (negative ? 1 : 0), index });
    });
    if (problems.length === 0 && added.length === 0 && subtracted.length > 0) {
        const message = 'the list only subtracts, so it matches nothing';
        problems.push({ code: 'AIOP-P010', message, offset: 0, expected: 'a pattern without ! beside it, such as **', index: 0 });
    }
    if (problems.length > 0)
        return { ok: false, problems };
    const matches = (path) => added.some((pattern) => pattern.matches(path)) && !subtracted.some((pattern) => pattern.matches(path));
    return { ok: true, set: { matches, roots: rootsOf(added) } };
}
function rootsOf(patterns) {
    const roots = new Set(patterns.flatMap(({ segments }) => segments.map(literalHead)));
    if (roots.has(''))
        return ['.'];
    return [...roots].filter((root) => !hasParentIn(root, roots)).sort((a, b) => (a < b ? -1 : 1));
}
function literalHead(steps) {
    const head = [];
    for (const step of steps) {
        if (step.kind !== 'literal')
            break;
        head.push(step.text);
    }
    return head.join('/');
}
function hasParentIn(root, roots) {
    for (let slash = root.indexOf('/'); slash >= 0; slash = root.indexOf('/', slash + 1))
        if (roots.has(root.slice(0, slash)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/config/lib/task-checks.js




/** Never inputs or outputs, whatever a pattern says. */
const RESERVED = ['.git', '.runs', '.aiop'];
/** Checks what a schema cannot: patterns, paths, and that needs lead somewhere and in no circle. */
function checkTasks(document, setup, tasks) {
    const own = tasks.flatMap((task) => checkTask(document, task, taskPointer(task.name)));
    const before = setup === undefined ? [] : checkTask(document, setup, '/setup');
    return [...before, ...own, ...checkNames(document, tasks), ...checkNeeds(document, tasks)];
}
const taskPointer = (name) => `/verify/tasks/${pointerSegment(name)}`;
function checkTask(document, task, pointer) {
    const findings = [];
    for (const field of ['inputs', 'outputs'])
        findings.push(...checkPatterns(document, task[field] ?? [], `${pointer}/${field}`));
    if (task.cwd !== undefined && task.cwd !== '.')
        findings.push(...checkPath(document, task.cwd, `${pointer}/cwd`));
    return findings;
}
function checkPatterns(document, patterns, pointer) {
    const compiled = compilePathSet(patterns);
    if (!compiled.ok) {
        return compiled.problems.map(({ index, message, expected }) => {
            const at = `${pointer}/${index}`;
            return report('AIOP-C013', { message: `${message}; expected ${expected}`, at: document.position(at), pointer: at });
        });
    }
    return patterns.flatMap((pattern, index) => {
        const root = RESERVED.find((name) => pattern === name || pattern.startsWith(`${name}/`));
        if (root === undefined)
            return [];
        const at = `${pointer}/${index}`;
        const message = `${pattern} lies in ${root}, which is never an input or output`;
        return [report('AIOP-C013', { message, at: document.position(at), pointer: at, hint: 'remove the pattern' })];
    });
}
/** A path is a pattern without wildcards. */
function checkPath(document, path, pointer) {
    const parsed = parsePattern(path);
    if (parsed.ok && parsed.pattern.literal)
        return [];
    const message = parsed.ok ? `${path} is a pattern, expected the path of a folder` : `${path}: ${parsed.problem.message}`;
    return [report('AIOP-C015', { message, at: document.position(pointer), pointer })];
}
function checkNames(document, tasks) {
    return tasks
        .filter(({ name }) => name === 'setup')
        .map(({ name }) => {
        const pointer = taskPointer(name);
        const message = 'no task can be called "setup": that is the name of the set-up step';
        return report('AIOP-C014', { message, at: document.position(pointer, 'key'), pointer, hint: 'choose another name' });
    });
}
function checkNeeds(document, tasks) {
    const names = new Set(tasks.map(({ name }) => name));
    const unknown = tasks.flatMap(({ name, needs }) => needs.flatMap((need, index) => {
        if (names.has(need))
            return [];
        const pointer = `${taskPointer(name)}/needs/${index}`;
        const near = (0,nearest/* nearest */.p)(need, names);
        const occurrence = { message: `task "${name}" needs "${need}", which is no task`, at: document.position(pointer), pointer };
        return [report('AIOP-C011', near === undefined ? occurrence : { ...occurrence, hint: `did you mean "${near}"?` })];
    }));
    const circle = unknown.length > 0 ? undefined : findCircle(tasks);
    if (circle === undefined)
        return unknown;
    const [first = ''] = circle;
    const pointer = `${taskPointer(first)}/needs`;
    const message = `tasks need each other in a circle: ${[...circle, first].join(' → ')}`;
    return [...unknown, report('AIOP-C012', { message, at: document.position(pointer, 'key'), pointer })];
}
/** The tasks of one circle, in order: takes away what needs nothing until nothing more can be taken, then follows the needs that are left. */
function findCircle(tasks) {
    const left = new Map(tasks.map(({ name, needs }) => [name, needs.length]));
    const dependents = new Map(tasks.map(({ name }) => [name, []]));
    for (const { name, needs } of tasks)
        for (const need of needs)
            dependents.get(need)?.push(name);
    const free = [...left].filter(([, count]) => count === 0).map(([name]) => name);
    for (let name = free.pop(); name !== undefined; name = free.pop()) {
        left.delete(name);
        for (const dependent of dependents.get(name) ?? []) {
            const count = (left.get(dependent) ?? 0) - 1;
            left.set(dependent, count);
            if (count === 0)
                free.push(dependent);
        }
    }
    const [start] = left.keys();
    if (start === undefined)
        return undefined;
    const needsOf = new Map(tasks.map(({ name, needs }) => [name, needs]));
    const path = [];
    for (let name = start; name !== undefined; name = (needsOf.get(name) ?? []).find((need) => left.has(need))) {
        const at = path.indexOf(name);
        if (at >= 0)
            return path.slice(at);
        path.push(name);
    }
    return path;
}

;// CONCATENATED MODULE: ./packages/config/lib/read-config.js





/** The only version of the format so far. */
const API_VERSION = 1;
const MAX_BYTES = 1024 * 1024;
const DOCUMENT_CODES = {
    unreadable: 'AIOP-C001',
    syntax: 'AIOP-C002',
    duplicateKey: 'AIOP-C003',
    forbidden: 'AIOP-C004',
    missing: 'AIOP-C006',
    unknownField: 'AIOP-C007',
    wrongType: 'AIOP-C008',
    enumValue: 'AIOP-C009',
};
/** Reads `aiop.yaml`. Every reason why it cannot be used is a finding with its position. */
function readConfig({ path, bytes }) {
    const parsed = parseDocument({ path, bytes, maxBytes: MAX_BYTES }, DOCUMENT_CODES);
    if (!parsed.ok)
        return parsed;
    const document = parsed.value;
    const version = checkVersion(document);
    if (version !== undefined)
        return { ok: false, findings: [version] };
    if (!validate(document.value)) {
        const findings = schemaFindings(document, validate.errors, DOCUMENT_CODES, { fieldsOf, override });
        return { ok: false, findings };
    }
    // The schema has just admitted it.
    const raw = document.value;
    const config = configOf(path, raw);
    const findings = checkTasks(document, config.setup, config.tasks);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: config, findings: [] };
}
/** Says of another version whether it is older or newer, before anything in it is held against this one. */
function checkVersion(document) {
    const given = valueAt(document, '/apiVersion');
    if (typeof given !== 'string')
        return undefined;
    const number = /^aiop\.dev\/v(\d{1,6})$/.exec(given)?.[1];
    if (number !== undefined && Number(number) === API_VERSION && given === `aiop.dev/v${API_VERSION}`)
        return undefined;
    const at = document.position('/apiVersion');
    const pointer = '/apiVersion';
    if (number === undefined)
        return report('AIOP-C005', { message: `"${given}" is no version of this format`, at, pointer });
    const newer = Number(number) > API_VERSION;
    const message = `"${given}" is ${newer ? 'newer' : 'older'} than what this aiop reads (aiop.dev/v${API_VERSION})`;
    return report('AIOP-C005', newer ? { message, at, pointer, hint: 'update aiop' } : { message, at, pointer });
}
function configOf(path, { setup, verify, ledger }) {
    return {
        origin: { state: 'file', path },
        ...(setup === undefined ? {} : { setup: taskOf('setup', setup) }),
        tasks: Object.entries(verify?.tasks ?? {}).map(([name, task]) => taskOf(name, task)),
        ledger: { events: ledger?.events ?? [] },
    };
}
function taskOf(name, { run, cwd, inputs, outputs = [], needs = [], env = [], tools = [], retries = 0, timeout }) {
    return {
        name,
        run,
        ...(cwd === undefined ? {} : { cwd }),
        ...(inputs === undefined ? {} : { inputs }),
        outputs,
        needs,
        env,
        tools,
        retries,
        timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : durationMs(timeout),
    };
}
/** `90s`, `10m` or `2h` in milliseconds. */
function durationMs(text) {
    const seconds = { s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1;
    return Number(text.slice(0, -1)) * seconds * 1000;
}
const TASK_FIELDS = ['run', 'cwd', 'inputs', 'outputs', 'needs', 'env', 'tools', 'retries', 'timeout'];
function fieldsOf(pointer) {
    if (pointer === '')
        return ['apiVersion', 'setup', 'verify', 'ledger'];
    if (pointer === '/setup' || /^\/verify\/tasks\/[^/]+$/.test(pointer))
        return TASK_FIELDS;
    const fields = new Map([
        ['/verify', ['tasks']],
        ['/ledger', ['events']],
    ]);
    return fields.get(pointer) ?? [];
}
/** Fields that the format knows and this version does not act on, by where they stand. */
const NOT_BUILT = [
    { at: /^$/, field: 'version', hint: 'remove it: modules are not versioned on their own yet' },
    { at: /^\/verify\/tasks\/[^/]+$/, field: 'junit', hint: 'remove it: results of single tests are not read yet' },
    { at: /^\/verify\/tasks\/[^/]+$/, field: 'per-file', hint: 'remove it: tasks do not run file by file yet' },
    { at: /^\/verify\/tasks\/[^/]+$/, field: 'hermetic', hint: 'remove it: tasks do not run in a tree of their own yet' },
    { at: /^\/verify$/, field: 'from', hint: 'write the tasks out: those of other tools are not read yet' },
    { at: /^\/ledger$/, field: 'branch', hint: 'remove it: the ledger is not kept on a branch yet' },
];
function override({ keyword, instancePath, params }) {
    if (keyword === 'additionalProperties') {
        const known = NOT_BUILT.find(({ at, field }) => field === params.additionalProperty && at.test(instancePath));
        return known === undefined ? undefined : { code: 'AIOP-C010', hint: known.hint };
    }
    if (keyword === 'pattern' && instancePath.endsWith('/timeout'))
        return { hint: 'write a whole number with s, m or h, such as 10m' };
    if (keyword === 'pattern' && instancePath === '/verify/tasks')
        return { code: 'AIOP-C014' };
    return undefined;
}

;// CONCATENATED MODULE: ./packages/config/lib/index.js







/***/ })

};
