export const id = 400;
export const ids = [400];
export const modules = {

/***/ 1400:
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
    const decoded = readSourceText(path, bytes, maxBytes, codes);
    if (!decoded.ok)
        return decoded;
    const findings = [];
    const rules = { source: decoded.value, codes, maxDepth, findings, aliases: true };
    const value = composed(rules);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value, findings: [] };
}
function composed(rules) {
    const tokens = parseYamlSyntax(rules);
    if (tokens === undefined)
        return undefined;
    try {
        return withoutStacks(() => {
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
        refuse(rules, rules.codes.syntax, 0, (0,visible/* visible */.RK)(error.message, 300), 'mend the YAML');
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
    const parsed = parseDocument(sourceOf(path, text), UNREADABLE);
    return parsed.ok ? { ...parsed, value: parsed.value.value } : parsed;
}
function outermost(parsed) {
    if (parsed.ok)
        return (0,locked_package/* objectField */.qV)(parsed.value, 'the file');
    const [first] = parsed.findings;
    throw new locked_package/* UnreadableLock */.NQ(first === undefined ? 'it is not YAML' : (0,finding/* formatFinding */.tf)(first));
}


/***/ })

};
