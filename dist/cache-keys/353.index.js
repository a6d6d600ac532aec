export const id = 353;
export const ids = [353];
export const modules = {

/***/ 4353:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRequirements: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/cache-keys/lib/codes.js
var codes = __webpack_require__(6237);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
// EXTERNAL MODULE: ./packages/cache-keys/lib/python-name.js
var python_name = __webpack_require__(3353);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/requirement-line.js

const COMMENT = /^\s*#/;
/** The logical lines of a requirements file: continued lines are joined, comments taken out. */
function requirementLines(text) {
    const found = [];
    let [joined, start] = ['', 0];
    const lines = text.split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        if (joined === '')
            start = index + 1;
        // A comment line inside a continuation ends it, as it does for pip.
        const continued = line.endsWith('\\') && !COMMENT.test(line) && index < lines.length - 1;
        joined += continued ? line.slice(0, -1) : COMMENT.test(line) ? ` ${line}` : line;
        if (continued)
            continue;
        const content = withoutComment(joined).trim();
        if (content !== '')
            found.push(classify(content, start));
        joined = '';
    }
    return found;
}
/** A comment begins with `#` at the start or after white space: an address may hold one. */
function withoutComment(line) {
    for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
        if (at === 0 || /\s/.test(line.charAt(at - 1)))
            return line.slice(0, at);
    }
    return line;
}
const INCLUDE = /^(-r|--requirement|-c|--constraint)(?:\s+|=|(?<=^-[rc]))(\S.*)$/;
const EDITABLE = /^(?:-e|--editable)(?:\s+|=)/;
function classify(content, line) {
    const [, option = '', target] = INCLUDE.exec(content) ?? [];
    if (target !== undefined)
        return { kind: 'include', line, target, constraint: option === '-c' || option === '--constraint' };
    const editable = EDITABLE.exec(content)?.[0] ?? '';
    if (content.startsWith('-') && editable === '')
        return { kind: 'option', line, text: optionText(content) };
    return { kind: 'requirement', line, ...requirement(content.slice(editable.length)) };
}
/** An option in one form: its name, a space, its value. What stands inside the value is not ours to change. */
function optionText(content) {
    const [, name = '', value = ''] = /^(-[^\s=]*)[\s=]?(.*)$/.exec(content) ?? [];
    return `${name} ${value.trim().split(/\s+/).join(' ')}`;
}
// PEP 508: a name, extras, then versions, or an address behind @. Each part is bounded by characters that the one before cannot hold.
const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/;
const DIGEST = /^--hash(?:=|$)/;
function requirement(content) {
    const { body, digests, options } = splitOptions(content);
    const integrity = digests.toSorted().join(' ');
    const settings = options.join(' ');
    const [, name = '', extras = '', rest = ''] = isAddress(body) ? [] : (NAMED.exec(body) ?? []);
    if (name === '') {
        return {
            requirement: { name: '', version: '', integrity, source: `${body} ${settings}`.trim() },
            pinned: isAddress(body) && isPinnedAddress(body, digests),
        };
    }
    const [specifier = '', ...markers] = rest.startsWith('@') ? rest.split(/\s;/) : rest.split(';');
    const marker = compact(markers.join(';'));
    const address = specifier.startsWith('@') ? specifier.slice(1).trim() : '';
    const version = address === '' ? versionsOf(specifier) : '';
    const wanted = extras.split(',').map(python_name/* normalName */.t).filter(Boolean).sort().join(',');
    return {
        requirement: { name: (0,python_name/* normalName */.t)(name), version, integrity, source: JSON.stringify([wanted, address, marker, settings]) },
        pinned: address === '' ? /^={2,3}[^*,]+$/.test(version) : isPinnedAddress(address, digests),
    };
}
/** The requirement itself, and the options behind it, each with its value. */
function splitOptions(content) {
    const words = content.split(/\s+/);
    const first = words.findIndex((word) => word.startsWith('--'));
    const tail = first < 0 ? [] : words.slice(first);
    const digests = [];
    const options = [];
    for (let at = 0; at < tail.length; at++) {
        const word = tail[at] ?? '';
        if (!DIGEST.test(word))
            options.push(word);
        else
            digests.push(word === '--hash' ? (tail[++at] ?? '') : word.slice('--hash='.length));
    }
    return { body: (first < 0 ? words : words.slice(0, first)).join(' '), digests, options };
}
/** Version specifiers in one form: no white space or brackets, in order. */
function versionsOf(specifier) {
    return specifier
        .replace(/[\s()]/g, '')
        .split(',')
        .filter(Boolean)
        .sort()
        .join(',');
}
/** A marker without white space outside its quotes, which are of one kind. */
function compact(marker) {
    return marker
        .split(/("[^"]*"|'[^']*')/)
        .map((part, index) => (index % 2 === 1 ? `'${part.slice(1, -1)}'` : part.replace(/\s+/g, '')))
        .join('');
}
/** An address or a path, rather than the name of a package. */
const isAddress = (body) => /^(?:[A-Za-z][A-Za-z0-9+.-]*:|[./~\\])/.test(body) || /^[^\s@;[]*[/\\]/.test(body);
/** What is fetched from an address is fixed by a digest or a full commit id. A path belongs to the project. */
function isPinnedAddress(address, digests) {
    if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(address) || address.startsWith('file:'))
        return true;
    return digests.length > 0 || /#(?:.*&)?(?:sha256|sha384|sha512)=/.test(address) || /@[0-9a-f]{40}(?:#|$)/.test(address);
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/pip-requirements.js





/** Files that one requirements file may draw in, and as many that it names in vain. */
const MAX_INCLUDES = 200;
/**
 * `requirements.txt` as pip reads it, with its includes (`-r`) and constraints (`-c`). What is not pinned stays in the key as it is
 * written, and is a finding: the file cannot say which version will be installed.
 */
function readRequirements(path, readText) {
    const collected = new RequirementsReader(readText);
    collected.readAll(path);
    return { entries: collected.entries, findings: [...collected.findings, ...collected.unpinned()] };
}
class RequirementsReader {
    entries = [];
    findings = [];
    #readText;
    #pinnedNames = new Set();
    #unread = 0;
    #open = [];
    constructor(readText) {
        this.#readText = readText;
    }
    readAll(first) {
        const queue = [{ path: first, constraint: false }];
        const seen = new Set();
        for (let at = 0; at < queue.length; at++) {
            const visit = queue[at];
            if (visit === undefined)
                break;
            const read = this.#readText(visit.path);
            if ('missing' in read)
                throw new locked_package/* UnreadableLock */.NQ(read.missing);
            for (const include of this.#readOne(visit, read.text)) {
                const key = JSON.stringify([include.path, include.constraint]);
                if (!seen.has(key))
                    queue.push(include);
                seen.add(key);
            }
            if (queue.length > MAX_INCLUDES)
                throw new locked_package/* UnreadableLock */.NQ(`it includes more than ${MAX_INCLUDES} files`);
        }
    }
    /** What has no version of its own, and none by a constraint either. One finding a file: the first such line. */
    unpinned() {
        const open = this.#open.filter(({ requirement: { name } }) => name === '' || !this.#pinnedNames.has(name));
        const files = Map.groupBy(open, ({ file }) => file);
        return [...files].flatMap(([file, [first, ...more]]) => {
            if (first === undefined)
                return [];
            // An address may carry a password, so only names are shown.
            const name = first.requirement.name === '' ? 'an address' : (0,visible/* visible */.RK)(first.requirement.name, 80);
            const others = more.length === 0 ? '' : `, and ${more.length} more of this file are not`;
            return [(0,codes/* report */.z)('AIOP-K003', { message: `${name} is not locked to one version${others}`, at: { file, line: first.line, column: 1 } })];
        });
    }
    #readOne({ path, constraint }, text) {
        const lines = requirementLines(text);
        const options = lines.flatMap((line) => (line.kind === 'option' ? [line.text] : []));
        // The last address of an index wins, so the order of options counts.
        if (options.length > 0)
            this.entries.push(JSON.stringify(['options', ...options]));
        for (const line of lines)
            if (line.kind === 'requirement')
                this.#require(path, line, constraint);
        return lines.flatMap((line) => (line.kind === 'include' ? this.#include(path, line, constraint) : []));
    }
    #require(file, { line, requirement, pinned }, constraint) {
        this.entries.push((constraint ? 'constraint ' : '') + (0,locked_package/* encodePackage */.V8)(requirement));
        if (pinned)
            this.#pinnedNames.add(requirement.name);
        else if (!constraint)
            this.#open.push({ file, line, requirement });
    }
    #include(from, { target, line, constraint }, inConstraint) {
        const path = external_node_path_.posix.join(external_node_path_.posix.dirname(from), target);
        const isRemote = /^[A-Za-z][A-Za-z0-9+.-]+:/.test(target);
        const outside = external_node_path_.posix.isAbsolute(target) || path === '..' || path.startsWith('../');
        const read = isRemote || outside ? undefined : this.#readText(path);
        if (read !== undefined && 'text' in read)
            return [{ path, constraint: constraint || inConstraint }];
        const why = isRemote ? 'is an address' : outside ? 'lies outside the working directory' : 'cannot be read';
        if (++this.#unread > MAX_INCLUDES)
            throw new locked_package/* UnreadableLock */.NQ(`it names more than ${MAX_INCLUDES} files that are not read`);
        this.entries.push(JSON.stringify(['include', target]));
        const message = `an included file ${why}, so what it locks is not in the key`;
        this.findings.push((0,codes/* report */.z)('AIOP-K005', { message, at: { file: from, line, column: 1 } }));
        return [];
    }
}


/***/ }),

/***/ 3353:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
/** PEP 503: case and runs of `-`, `_` and `.` do not tell names of Python packages apart. */
const normalName = (name) => name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '-');


/***/ })

};
