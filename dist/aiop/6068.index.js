export const id = 6068;
export const ids = [6068];
export const modules = {

/***/ 6068:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockedByProject: () => (/* binding */ lockedByProject),
/* harmony export */   parseMavenProject: () => (/* binding */ parseMavenProject),
/* harmony export */   reactorOf: () => (/* binding */ reactorOf)
/* harmony export */ });
/* harmony import */ var _aiop_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(906);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);


/** @throws UnreadableLock when it is no XML, or no project */
function parseMavenProject(text) {
    const tree = (0,_aiop_documents__WEBPACK_IMPORTED_MODULE_0__/* .readXml */ .k)(text);
    if (!tree.ok)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(tree.problem);
    const { root } = tree;
    if (root.name !== 'project' && root.name !== 'extensions')
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(`its element is ${root.name.slice(0, 40)}, not project`);
    const parent = root.children.find(({ name }) => name === 'parent');
    const group = childText(root, 'groupId') || (parent === undefined ? '' : childText(parent, 'groupId'));
    const own = propertiesIn(`${childText(root, 'version')}${parent === undefined ? '' : childText(parent, 'version')}`);
    return { root, coordinates: `${group}:${childText(root, 'artifactId')}`, ownVersionProperties: own };
}
function reactorOf(projects) {
    const names = new Set(projects.flatMap(({ ownVersionProperties }) => ownVersionProperties));
    const values = projects.flatMap(({ root }) => root.children.flatMap(({ name, children }) => (name === 'properties' ? children.filter((child) => names.has(child.name)) : [])));
    return {
        modules: new Set(projects.map(({ coordinates }) => coordinates)),
        ownVersions: new Map([...names].map((name) => [name, values.flatMap((value) => (value.name === name ? value.text.trim() : [])).join(' ')])),
    };
}
/** Parts of a project that say nothing of what is downloaded. */
const SILENT = new Set(['distributionManagement', 'scm', 'developers', 'contributors', 'licenses', 'organization']);
/** What else of coordinates counts, besides group, artifact and version. */
const DETAILS = ['type', 'classifier', 'scope', 'optional', 'packaging', 'extensions'];
/**
 * What a project draws in (https://maven.apache.org/pom.html): parents, dependencies, managed ones, plugins, extensions and whatever else has
 * coordinates, what plugins are told to fetch, properties, which may replace managed versions, and repositories. What stands in the same project moves with it, so its
 * versions do not count.
 */
function lockedByProject({ root }, reactor) {
    const found = [];
    const open = [{ element: root, owner: '' }];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const { element, owner } = at;
        const isCoordinates = element !== root && element.children.some(({ name }) => name === 'artifactId');
        if (isCoordinates)
            found.push(coordinatesOf(element, owner, reactor));
        else if (owner !== '')
            for (const named of configuredBy(element, owner))
                found.push(named);
        if (element.name === 'properties')
            for (const property of propertiesOf(element, reactor))
                found.push(property);
        if (/^(?:repository|pluginRepository)$/.test(element.name))
            found.push(repositoryOf(element));
        const name = isCoordinates ? `${childText(element, 'groupId')}:${childText(element, 'artifactId')}` : sectionOf(element);
        for (const child of element.children) {
            if (child.children.length > 0 && !SILENT.has(child.name))
                open.push({ element: child, owner: name === '' ? owner : name });
        }
    }
    return found;
}
/** Versions that are managed are not yet drawn in. */
const sectionOf = ({ name }) => (/Management$/.test(name) ? name : '');
function coordinatesOf(element, owner, { modules, ownVersions }) {
    const name = `${childText(element, 'groupId')}:${childText(element, 'artifactId')}`;
    const isOwn = modules.has(name) || /^\$\{(?:project|pom)\.(?:parent\.)?groupId\}:/.test(name);
    const details = DETAILS.map((detail) => childText(element, detail));
    // Whoever else takes the version of the project depends on it.
    const version = childText(element, 'version').replace(PROPERTY, (reference, property) => ownVersions.get(property) ?? reference);
    return { name, version: isOwn ? '' : version, integrity: '', source: JSON.stringify([element.name, owner, ...details]) };
}
/** What a plugin is told to fetch: coordinates in one text, as of protoc, and versions of tools, as of node. */
function configuredBy({ children }, owner) {
    return children.flatMap(({ name, text, children: inner }) => {
        const value = text.trim();
        const isFetched = inner.length === 0 && (COORDINATES.test(value) || name.endsWith('Version'));
        return isFetched ? [{ name, version: value, integrity: '', source: JSON.stringify(['configured', owner]) }] : [];
    });
}
/** `group:artifact:version`, with type and classifier behind it or before the version. */
const COORDINATES = /^[\w.${}-]{1,200}:[\w.${}-]{1,200}(?::[\w.${}-]{1,200}){1,3}$/;
function propertiesOf({ children }, { ownVersions }) {
    return children.flatMap(({ name, text }) => ownVersions.has(name) || name.startsWith('project.') ? [] : [{ name, version: text.trim(), integrity: '', source: 'property' }]);
}
const repositoryOf = (element) => ({
    name: childText(element, 'id'),
    version: '',
    integrity: '',
    source: `${element.name} ${childText(element, 'url')}`,
});
const childText = ({ children }, name) => children.find((child) => child.name === name)?.text.trim() ?? '';
const PROPERTY = /\$\{([^${}]{1,200})\}/g;
const propertiesIn = (text) => [...text.matchAll(PROPERTY)].map(([, name = '']) => name);


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
