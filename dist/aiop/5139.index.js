export const id = 5139;
export const ids = [5139];
export const modules = {

/***/ 5139:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGoMod: () => (/* binding */ readGoMod),
/* harmony export */   readGoSum: () => (/* binding */ readGoSum)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);

/** `go.sum` and `go.work.sum`: lines of module, version and hash (https://go.dev/ref/mod#go-sum-files). */
function readGoSum(text) {
    return text.split('\n').flatMap((line, index) => {
        const [name, version, integrity, ...more] = words(line);
        if (name === undefined)
            return [];
        if (version === undefined || integrity === undefined || more.length > 0) {
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} is not a module, a version and a hash`);
        }
        return [{ name, version, integrity, source: '' }];
    });
}
/** Directives that decide which modules, and which toolchain, are downloaded. */
const LOCKING = new Set(['require', 'replace', 'exclude', 'go', 'toolchain']);
const SILENT = new Set(['module', 'retract', 'tool', 'godebug', 'ignore', 'use']);
/** `go.mod` and `go.work` (https://go.dev/ref/mod#go-mod-file): what is required, replaced and excluded, and the toolchain. */
function readGoMod(text) {
    const found = [];
    let block;
    for (const [index, line] of text.split('\n').entries()) {
        const tokens = tokensOf(line, index);
        if (tokens.length === 0)
            continue;
        if (tokens[0] === ')') {
            if (block === undefined || tokens.length > 1)
                throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} closes no block`);
            block = undefined;
            continue;
        }
        const [verb = '', ...rest] = block === undefined ? tokens : [block, ...tokens];
        if (!LOCKING.has(verb) && !SILENT.has(verb))
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} has a directive that is not known`);
        if (block === undefined && rest[0] === '(' && rest.length === 1)
            block = verb;
        else if (LOCKING.has(verb))
            found.push({ name: rest[0] ?? '', version: rest.slice(1).join(' '), integrity: '', source: verb });
    }
    if (block !== undefined)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ('a block is not closed');
    return found;
}
/** The tokens of a line; a comment runs from `//` to the end, also in the middle of a word. */
function tokensOf(line, index) {
    const tokens = [];
    for (let rest = line.trimStart(); rest !== '' && !rest.startsWith('//'); rest = rest.trimStart()) {
        const quote = rest[0];
        if (quote === '"' || quote === '`') {
            const end = rest.indexOf(quote, 1);
            const quoted = rest.slice(1, end);
            // An escape could write one name in two ways.
            if (end < 0 || (quote === '"' && quoted.includes('\\')))
                throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`line ${index + 1} has a text that is not closed`);
            tokens.push(quoted);
            rest = rest.slice(end + 1);
            continue;
        }
        const word = wordOf(rest);
        tokens.push(word);
        rest = rest.slice(word.length);
    }
    return tokens;
}
function wordOf(text) {
    if (text[0] === '(' || text[0] === ')')
        return text.charAt(0);
    const end = text.search(/[\s()"`]|\/\//);
    return end < 0 ? text : text.slice(0, end);
}
const words = (line) => line.split(/\s+/).filter(Boolean);


/***/ })

};
