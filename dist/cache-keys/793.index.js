export const id = 793;
export const ids = [793];
export const modules = {

/***/ 1793:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYarnLock: () => (/* binding */ readYarnLock)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);

/**
 * `yarn.lock`, of version 1 (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/) and of version 2 and above, whose form is the part of YAML that
 * yarn's `stringifySyml` writes. Who asked for a package, and with which range, does not count.
 */
function readYarnLock(text) {
    const blocks = blocksOf(text);
    const metadata = blocks.find(({ head }) => head === '__metadata');
    if (metadata === undefined)
        return blocks.map(classicPackage);
    const cacheKey = metadata.fields.get('cacheKey') ?? '';
    return blocks.flatMap((block) => (block === metadata ? [] : berryPackage(block, cacheKey)));
}
function classicPackage({ head, fields }) {
    const { name, range } = descriptor(unquoted(head.split(', ')[0] ?? ''));
    // A folder of the project: its version moves with the project.
    const isFolder = /^(?:file:|link:|[./])/.test(range) && !fields.has('resolved');
    return {
        name,
        version: isFolder ? '' : fieldOf(fields, 'version'),
        integrity: fieldOf(fields, 'integrity').split(' ').sort().join(' '),
        source: isFolder ? range : fieldOf(fields, 'resolved'),
    };
}
/** What yarn keeps is a zip of its own, so the form of the zip (`cacheKey`) counts with its digest. */
function berryPackage({ fields }, cacheKey) {
    const resolution = fieldOf(fields, 'resolution');
    if (resolution === '')
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ('a package has no resolution');
    const { name, range } = descriptor(resolution);
    // Workspaces, links and portals are not downloaded.
    if (fieldOf(fields, 'linkType') === 'soft' || range.startsWith('workspace:'))
        return [];
    const checksum = fieldOf(fields, 'checksum');
    const isWhole = checksum === '' || checksum.includes('/') || cacheKey === '';
    return [{ name, version: fieldOf(fields, 'version'), integrity: isWhole ? checksum : `${cacheKey}/${checksum}`, source: range }];
}
/** `name@range`, and the name behind an alias: `alias@npm:name@range`. */
function descriptor(text) {
    const at = text.indexOf('@', 1);
    if (at < 0)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`"${text.slice(0, 80)}" has no range`);
    const [name, range] = [text.slice(0, at), text.slice(at + 1)];
    const aliased = /^npm:(@?[^@]+)@/.exec(range)?.[1];
    return { name: aliased ?? name, range };
}
const fieldOf = (fields, name) => unquoted(fields.get(name) ?? '');
/** A value may be quoted, as JSON is. */
function unquoted(value) {
    if (!value.startsWith('"'))
        return value;
    try {
        const text = JSON.parse(value);
        if (typeof text === 'string')
            return text;
    }
    catch { }
    throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`${value.slice(0, 80)} is not a text in quotes`);
}
/** A field: `name value` in version 1, `"name" "value"` where npm wrote that, `name: value` after it. */
const FIELD = /^ {2}(?:([A-Za-z]+):?|"([A-Za-z]+)") (\S.*)$/;
/** What opens a list below a block, such as its dependencies. */
const SECTION = /^ {2}(?:[A-Za-z]+|"[A-Za-z]+"):$/;
function blocksOf(text) {
    const blocks = [];
    const seen = new Set();
    let fields;
    let key;
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trimEnd();
        if (line === '' || line.startsWith('#') || line.startsWith('    '))
            continue;
        const [, plain, quoted, value] = FIELD.exec(line) ?? [];
        const name = plain ?? quoted;
        if (name !== undefined && value !== undefined && fields !== undefined && !fields.has(name)) {
            fields.set(name, value);
        }
        else if (line.startsWith('? ') && key === undefined) {
            // A head of more than 1,024 characters stands in a line of its own, before its colon.
            key = line.slice(2);
        }
        else if (line.endsWith(':') && !line.startsWith(' ')) {
            const head = headOf(key ?? '', line.slice(0, -1));
            if (head === undefined || seen.has(head))
                throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} begins no new package`);
            [fields, key] = [new Map(), undefined];
            seen.add(head);
            blocks.push({ head, fields });
        }
        else if (!SECTION.test(line) || fields === undefined) {
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} is not one that yarn writes`);
        }
    }
    if (key !== undefined)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ('its last package has no fields');
    return blocks;
}
function headOf(before, line) {
    if (before !== '' && line !== '')
        return undefined;
    return before + line === '' ? undefined : before + line;
}


/***/ })

};
