export const id = 324;
export const ids = [324];
export const modules = {

/***/ 324:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGradleLockfile: () => (/* binding */ readGradleLockfile),
  readGradleProperties: () => (/* binding */ readGradleProperties),
  readGradleScript: () => (/* binding */ readGradleScript),
  readVerificationMetadata: () => (/* binding */ readVerificationMetadata),
  readWrapperProperties: () => (/* binding */ readWrapperProperties)
});

// EXTERNAL MODULE: ./packages/documents/lib/xml-tree.js
var xml_tree = __webpack_require__(906);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/java-properties.js
/** The properties of a Java properties file (`java.util.Properties.load`): name and value, the last one of a name. */
function readProperties(text) {
    const found = new Map();
    let joined = '';
    for (const line of text.split(/\r\n|\r|\n/)) {
        const content = line.replace(/^[ \t\f]+/, '');
        if (joined === '' && /^[#!]/.test(content))
            continue;
        // An odd number of backslashes at the end continues the line.
        if ((/\\*$/.exec(content)?.[0].length ?? 0) % 2 === 1)
            joined += content.slice(0, -1);
        else {
            add(joined + content, found);
            joined = '';
        }
    }
    add(joined, found);
    return found;
}
function add(line, found) {
    if (line === '')
        return;
    const name = /^(?:[^\\=: \t\f]|\\.)*/.exec(line)?.[0] ?? '';
    const value = line.slice(name.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
    found.set(unescaped(name), unescaped(value));
}
const ESCAPES = new Map([
    ['t', '\t'],
    ['n', '\n'],
    ['r', '\r'],
    ['f', '\f'],
]);
const unescaped = (text) => text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, one) => code === undefined ? (ESCAPES.get(one) ?? one) : String.fromCharCode(Number.parseInt(code, 16)));

// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/gradle-files.js



/**
 * `gradle.lockfile`, `buildscript-gradle.lockfile` and the older files of one configuration each
 * (https://docs.gradle.org/current/userguide/dependency_locking.html): lines of `group:artifact:version=configurations`. Which configurations
 * draw a module in is not content.
 */
function readGradleLockfile(text) {
    return text.split('\n').flatMap((raw, index) => {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith('empty='))
            return [];
        const [, name, version] = /^([^\s:=]+:[^\s:=]+):([^\s=]+)(?:=|$)/.exec(line) ?? [];
        if (name === undefined || version === undefined)
            throw new locked_package/* UnreadableLock */.NQ(`line ${index + 1} is not a module with a version`);
        return [{ name, version, integrity: '', source: '' }];
    });
}
const CHECKSUMS = new Set(['md5', 'sha1', 'sha256', 'sha512', 'pgp']);
/**
 * `gradle/verification-metadata.xml` (https://docs.gradle.org/current/userguide/dependency_verification.html): every artifact of every component,
 * with its checksums and signing keys. Where they come from, and why they are trusted, is not content.
 */
function readVerificationMetadata(text) {
    const tree = (0,xml_tree/* readXml */.k)(text);
    if (!tree.ok)
        throw new locked_package/* UnreadableLock */.NQ(tree.problem);
    if (localName(tree.root) !== 'verification-metadata')
        throw new locked_package/* UnreadableLock */.NQ('it is not verification metadata');
    const components = childrenOf(childrenOf([tree.root], 'components'), 'component');
    return components.flatMap((component) => {
        const [group, name, version] = ['group', 'name', 'version'].map((attribute) => component.attributes.get(attribute) ?? '');
        return childrenOf([component], 'artifact').map((artifact) => ({
            name: `${group}:${name}`,
            version: version ?? '',
            integrity: artifact.children.flatMap(checksum).sort().join(' '),
            source: artifact.attributes.get('name') ?? '',
        }));
    });
}
/** One checksum, and others that are trusted as well. */
function checksum(element) {
    const kind = localName(element);
    if (!CHECKSUMS.has(kind))
        return [];
    return [element, ...childrenOf([element], 'also-trust')].map(({ attributes }) => `${kind}:${attributes.get('value') ?? ''}`);
}
const childrenOf = (elements, name) => elements.flatMap(({ children }) => children.filter((child) => localName(child) === name));
const localName = ({ name }) => name.slice(name.indexOf(':') + 1);
/** `gradle-wrapper.properties` and `maven-wrapper.properties`: what the wrapper downloads, and its digests. */
function readWrapperProperties(text) {
    const wanted = /^(?:distribution|wrapper)(?:Url|Sha256Sum|Version|Type)$/;
    return [...readProperties(text)].flatMap(([name, version]) => wanted.test(name) ? [{ name, version, integrity: '', source: 'wrapper' }] : []);
}
/** `gradle.properties`: whatever a build script could take a version from, but the project's own version and settings of the tool. */
function readGradleProperties(text) {
    return [...readProperties(text)].flatMap(([name, version]) => /^(?:version|group|name|description|(?:org\.gradle|systemProp)\..*)$/.test(name)
        ? []
        : [{ name, version, integrity: '', source: 'property' }]);
}
/**
 * A build script, which is a program: its lines as they are, without empty ones, comments of a line of their own, and the version of the project
 * that stands at their beginning.
 */
function readGradleScript(text) {
    const lines = text.split('\n').flatMap((raw) => {
        const line = raw.trimEnd();
        const isOwnVersion = /^version(?:\s*=\s*|\s+)(?:'[^']*'|"[^"$]*")\s*;?$/.test(line);
        return line === '' || line.trimStart().startsWith('//') || isOwnVersion ? [] : [line];
    });
    return lines.length === 0 ? [] : [{ name: '', version: '', integrity: '', source: lines.join('\n') }];
}


/***/ }),

/***/ 906:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/** Bounds of a document. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 1_000_000;
/**
 * The elements of an XML 1.0 document in UTF-8, read strictly and in linear time: https://www.w3.org/TR/xml/. A DOCTYPE is refused, and with it
 * every entity but the five that need none: what a document says is what stands in it. Names are ASCII and beyond, without a look at each of
 * the ranges of production 4.
 */
function readXml(text) {
    try {
        return { ok: true, root: new Reader(text).document() };
    }
    catch (error) {
        if (error instanceof XmlProblem)
            return { ok: false, problem: error.message, offset: error.offset };
        throw error;
    }
}
class XmlProblem extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** What production 2 leaves out of `Char`. */
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NAME = /[A-Za-z_:\u00c0-\u{effff}][\w:.\-\u00b7-\u{effff}]*/uy;
const SPACE = /[ \t\r\n]*/y;
const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
class Reader {
    #text;
    #open = [];
    #at = 0;
    #elements = 0;
    #root;
    constructor(text) {
        this.#text = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
        const bad = NO_CHARACTER.exec(this.#text);
        if (bad !== null)
            throw new XmlProblem('it holds a character that XML has no place for', bad.index);
    }
    document() {
        const declared = /^ ?<\?xml[ \t\r\n][^?]{0,200}\?>/.exec(this.#text);
        if (declared !== null)
            this.#declaration(declared[0]);
        while (this.#at < this.#text.length) {
            const next = this.#text.indexOf('<', this.#at);
            this.#characters(next < 0 ? this.#text.length : next);
            if (next >= 0)
                this.#markup();
        }
        const unclosed = this.#open.at(-1);
        if (unclosed !== undefined)
            throw new XmlProblem(`<${unclosed.name}> has no end`, unclosed.start);
        if (this.#root === undefined)
            throw new XmlProblem('it has no element', 0);
        return this.#root;
    }
    #declaration(text) {
        const encoding = /encoding[ \t\r\n]{0,50}=[ \t\r\n]{0,50}["']([^"']{0,50})["']/.exec(text)?.[1];
        if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
            throw new XmlProblem(`its encoding is ${encoding}, not UTF-8`, 0);
        this.#at = text.length;
    }
    #characters(end) {
        const text = this.#text.slice(this.#at, end);
        if (this.#open.length === 0 && text.trim() !== '')
            throw new XmlProblem('text stands outside of the element', this.#at);
        if (text.includes(']]>'))
            throw new XmlProblem(']]> stands in text', this.#at);
        const own = decoded(text, this.#at);
        const open = this.#open.at(-1);
        if (open !== undefined)
            open.text += own;
        this.#at = end;
    }
    #markup() {
        if (this.#has('<!--'))
            this.#comment();
        else if (this.#has('<![CDATA[') && this.#open.length > 0)
            this.#cdata();
        else if (this.#has('<!'))
            throw new XmlProblem('it has a DOCTYPE, or another declaration', this.#at);
        else if (this.#has('<?'))
            this.#instruction();
        else if (this.#has('</'))
            this.#endTag();
        else
            this.#startTag();
    }
    #comment() {
        const end = this.#text.indexOf('--', this.#at + 4);
        if (end < 0 || this.#text[end + 2] !== '>')
            throw new XmlProblem('a comment has no end, or holds --', this.#at);
        this.#at = end + 3;
    }
    #cdata() {
        const start = this.#at + '<![CDATA['.length;
        this.#at = this.#after(']]>', this.#at);
        const open = this.#open.at(-1);
        if (open !== undefined)
            open.text += this.#text.slice(start, this.#at - ']]>'.length);
    }
    #instruction() {
        if (/^<\?xml[ \t\r\n?]/i.test(this.#text.slice(this.#at, this.#at + 6)))
            throw new XmlProblem('the XML declaration does not come first', this.#at);
        this.#at = this.#after('?>', this.#at);
    }
    #endTag() {
        const start = this.#at;
        this.#at += 2;
        const name = this.#name();
        this.#space();
        this.#expect('>');
        const open = this.#open.pop();
        if (open?.name !== name)
            throw new XmlProblem(open === undefined ? `</${name}> ends nothing` : `</${name}> stands where </${open.name}> is due`, start);
        this.#close(open);
    }
    #startTag() {
        const start = this.#at;
        if (this.#root !== undefined && this.#open.length === 0)
            throw new XmlProblem('it has a second element at its top', start);
        if (++this.#elements > MAX_ELEMENTS || this.#open.length >= MAX_DEPTH)
            throw new XmlProblem('it has too many elements, or too deep ones', start);
        this.#at++;
        const name = this.#name();
        const open = { name, attributes: this.#attributes(), children: [], text: '', start };
        const isEmpty = this.#has('/');
        if (isEmpty)
            this.#at++;
        this.#expect('>');
        if (isEmpty)
            this.#close(open);
        else
            this.#open.push(open);
    }
    #close(open) {
        const element = { ...open, end: this.#at };
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#root = element;
        else
            parent.children.push(element);
    }
    #attributes() {
        const attributes = new Map();
        for (;;) {
            const spaced = this.#space();
            if (this.#has('>') || this.#has('/'))
                return attributes;
            const start = this.#at;
            const name = this.#name();
            if (!spaced || attributes.has(name))
                throw new XmlProblem(`the attribute ${name} stands twice, or without a space before it`, start);
            this.#space();
            this.#expect('=');
            this.#space();
            const quote = this.#text[this.#at] ?? '';
            if (quote !== '"' && quote !== "'")
                throw new XmlProblem(`the value of ${name} has no quotes`, this.#at);
            const from = this.#at + 1;
            this.#at = this.#after(quote, from);
            const value = this.#text.slice(from, this.#at - 1);
            if (value.includes('<'))
                throw new XmlProblem(`the value of ${name} holds <`, from);
            attributes.set(name, decoded(value, from));
        }
    }
    #name() {
        NAME.lastIndex = this.#at;
        const name = NAME.exec(this.#text)?.[0];
        if (name === undefined)
            throw new XmlProblem('a name is missing', this.#at);
        this.#at += name.length;
        return name;
    }
    /** Whether there was any. */
    #space() {
        SPACE.lastIndex = this.#at;
        const length = SPACE.exec(this.#text)?.[0].length ?? 0;
        this.#at += length;
        return length > 0;
    }
    #has(text) {
        return this.#text.startsWith(text, this.#at);
    }
    #expect(text) {
        if (!this.#has(text))
            throw new XmlProblem(`${text} is missing`, this.#at);
        this.#at += text.length;
    }
    #after(text, from) {
        const at = this.#text.indexOf(text, from);
        if (at < 0)
            throw new XmlProblem(`${text} is missing`, from);
        return at + text.length;
    }
}
/** Text with its references replaced. */
function decoded(text, offset) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&([^;&]{0,12})(;?)/g, (reference, name, end, at) => {
        const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
        const code = number === null ? undefined : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
        const character = code === undefined ? NAMED.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
        if (end === '' || character === undefined || NO_CHARACTER.test(character))
            throw new XmlProblem(`${reference} stands for nothing`, offset + at);
        return character;
    });
}


/***/ })

};
