export const id = 7772;
export const ids = [7772];
export const modules = {

/***/ 303:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ expandBraces),
/* harmony export */   o1: () => (/* binding */ expandedLength)
/* harmony export */ });
/* unused harmony export MAX_ALTERNATIVES */
/** Most texts that the braces of one pattern may stand for. */
const MAX_ALTERNATIVES = 256;
const refused = (offset, message, expected) => ({
    ok: false,
    problem: { code: 'AIOP-P010', offset, message, expected },
});
/** Multiplies `{a,b}` out. The number of texts is known, and refused when too large, before any is made. */
function expandBraces(source) {
    if (!/[{}]/.test(source))
        return { ok: true, alternatives: [{ text: source }] };
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
/** At most how many characters the texts have that a pattern's braces stand for, all together. Cheap, and for any text. */
function expandedLength(source) {
    let [texts, alternatives, inside] = [1, 1, false];
    for (const char of source) {
        if (char === '{')
            [inside, alternatives] = [true, 1];
        else if (char === ',' && inside)
            alternatives++;
        else if (char === '}' && inside)
            [inside, texts] = [false, Math.min(texts * alternatives, MAX_ALTERNATIVES)];
    }
    return texts * source.length;
}


/***/ }),

/***/ 1547:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bj: () => (/* binding */ firstUnseen),
/* harmony export */   lV: () => (/* binding */ checkCharacters)
/* harmony export */ });
/* unused harmony export MAX_PATTERN_LENGTH */
/** Longest pattern, in UTF-16 code units. */
const MAX_PATTERN_LENGTH = 1024;
// Controls, lone surrogates, line separators, and what Unicode calls default-ignorable (bidirectional controls, zero-width characters, tags):
// they make one path look like another (https://trojansource.codes), and no canonical path holds them.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{DI}\ufff9-\ufffb]/u;
/** The UTF-16 offset of the first character that cannot be seen or is no Unicode text, or -1. */
function firstUnseen(text) {
    return text.search(UNSEEN);
}
/** Most patterns: nothing in them needs a closer look. */
const ORDINARY = /^[\w./*-]+$/;
/** What can be said of a pattern before its structure is known: its length, and characters that no pattern holds. */
function checkCharacters(text) {
    const at = (code, offset, message, expected) => ({
        code,
        offset,
        message,
        expected,
    });
    if (ORDINARY.test(text) && text.length <= MAX_PATTERN_LENGTH)
        return undefined;
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


/***/ }),

/***/ 5500:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ foldText),
/* harmony export */   z: () => (/* binding */ foldSteps)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3696);

/**
 * Text as a file system that ignores case and Unicode forms compares it: NFC, then each character to upper and to lower case, then NFC.
 * One character at a time, so that no result depends on its neighbours (the final sigma) or on a locale.
 */
function foldText(text) {
    if (isAscii(text))
        return text.toLowerCase();
    const folded = Array.from(text.normalize('NFC'), foldCharacter).join('');
    return folded.normalize('NFC');
}
/** Most paths are ASCII, for which folding is a matter of case alone. */
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
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
            atoms.push((0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .charAtom */ .kr)(char));
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


/***/ }),

/***/ 9676:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ matchesPath),
/* harmony export */   vO: () => (/* binding */ matchesSegment)
/* harmony export */ });
/* unused harmony export isNoSegment */
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3696);

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
        : matchesSequence(segment.atoms, Array.from(text), 'star', _steps_js__WEBPACK_IMPORTED_MODULE_0__/* .admits */ .t5);
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


/***/ }),

/***/ 7937:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compilePathSet)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5855);

/**
 * Compiles a list in the dialect of claims, plus a leading `!` that subtracts. What is subtracted stays so, in whatever order the
 * patterns stand. A list that only subtracts is refused, as it can match nothing.
 */
function compilePathSet(patterns) {
    const problems = [];
    const [added, subtracted] = [[], []];
    patterns.forEach((text, index) => {
        const negative = text.startsWith('!');
        const parsed = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(negative ? text.slice(1) : text);
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
    return { ok: true, set: { matches, roots: rootsOf(added), added, subtracted } };
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


/***/ }),

/***/ 5855:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parsePattern)
});

// EXTERNAL MODULE: ./packages/claims/lib/braces.js
var braces = __webpack_require__(303);
// EXTERNAL MODULE: ./packages/claims/lib/characters.js
var characters = __webpack_require__(1547);
// EXTERNAL MODULE: ./packages/claims/lib/fold.js
var fold = __webpack_require__(5500);
// EXTERNAL MODULE: ./packages/claims/lib/matching.js
var matching = __webpack_require__(9676);
// EXTERNAL MODULE: ./packages/claims/lib/steps.js
var lib_steps = __webpack_require__(3696);
;// CONCATENATED MODULE: ./packages/claims/lib/steps-parser.js

/** Most `*` in one segment. */
const MAX_STARS = 8;
const WILD = /[*?[\]]/;
/** Parses one text without braces into steps. */
function parseSteps({ text, offsets }) {
    const steps = [];
    let start = 0;
    const at = (index) => (offsets === undefined ? index : (offsets[index] ?? 0));
    for (const part of text.split('/')) {
        const parsed = parseStep(part, (index) => at(start + index));
        if (!parsed.ok)
            return parsed;
        if (parsed.step.kind === 'globstar' && steps.at(-1)?.kind === 'globstar') {
            return refuse('AIOP-P010', at(start), 'two ** follow each other', 'one ** for any number of segments');
        }
        steps.push(parsed.step);
        start += part.length + 1;
    }
    // A final ** stands for at least one segment: everything beneath the folder, not the folder.
    if (steps.at(-1)?.kind === 'globstar')
        steps.push(lib_steps/* ANY_SEGMENT */.DO);
    return { ok: true, steps };
}
function parseStep(part, at) {
    if (part === '') {
        return refuse('AIOP-P011', at(0), 'a segment of the pattern is empty', 'no / at the beginning or the end, and one / between segments');
    }
    if (part === '**') {
        if (at(1) !== at(0) + 1)
            return refuse('AIOP-P010', at(0), 'braces put two * beside each other', '** written as one whole segment');
        return { ok: true, step: { kind: 'globstar' } };
    }
    if (!WILD.test(part) && part !== '.' && part !== '..')
        return { ok: true, step: { kind: 'literal', text: part } };
    const parsed = parseAtoms(part, at);
    if (!parsed.ok)
        return parsed;
    const step = segmentOf(parsed.atoms);
    if (canBeDots(parsed.atoms)) {
        return refuse('AIOP-P011', at(0), 'a segment of the pattern can be . or ..', 'the path itself, without . and .. segments');
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
            return refuse('AIOP-P010', at(index), 'a ] closes nothing', 'a [ before it');
        if (char === '*') {
            if (atoms.at(-1)?.kind === 'star')
                return refuse('AIOP-P010', at(index), '** is not a whole segment', '** between two /, or one *');
            stars++;
            if (stars > MAX_STARS)
                return refuse('AIOP-P010', at(index), `a segment holds more than ${MAX_STARS} *`, `at most ${MAX_STARS}`);
        }
        atoms.push(char === '*' ? lib_steps/* STAR */.Vw : char === '?' ? lib_steps/* ANY */.x4 : (0,lib_steps/* charAtom */.kr)(char));
        index += char.length;
    }
    return { ok: true, atoms };
}
function parseClass(part, open, at) {
    const close = part.indexOf(']', open);
    if (close < 0)
        return refuse('AIOP-P010', at(open), 'a [ is not closed inside its segment', 'a ] before the next /');
    const members = Array.from(part.slice(open + 1, close));
    if (members.length === 0)
        return refuse('AIOP-P010', at(open), 'a character class is empty', 'the characters it stands for');
    if (members[0] === '^')
        return refuse('AIOP-P010', at(open), 'a character class is negated', 'the characters it stands for, or except');
    if (members.some((member) => '[*?'.includes(member))) {
        return refuse('AIOP-P010', at(open), 'a character class holds [, * or ?', 'plain characters and ranges such as a-z');
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
            return refuse('AIOP-P010', at(open), message, 'a range of ASCII characters such as a-z or 0-9');
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
function refuse(code, offset, message, expected) {
    return { ok: false, problem: { code, offset, message, expected } };
}

;// CONCATENATED MODULE: ./packages/claims/lib/pattern.js





/** Parses one pattern. Never throws. */
function parsePattern(text) {
    const problem = (0,characters/* checkCharacters */.lV)(text);
    if (problem !== undefined)
        return { ok: false, problem };
    const expansion = (0,braces/* expandBraces */.PH)(text);
    if (!expansion.ok)
        return expansion;
    const segments = [];
    for (const alternative of expansion.alternatives) {
        const parsed = parseSteps(alternative);
        if (!parsed.ok)
            return parsed;
        segments.push(parsed.steps);
    }
    return { ok: true, pattern: new StepsPattern(text, segments, expansion.alternatives.length === 1) };
}
/** A class rather than closures: plans hold a hundred thousand of them. */
class StepsPattern {
    source;
    segments;
    literal;
    #single;
    #folded;
    constructor(source, segments, single) {
        [this.source, this.segments, this.#single] = [source, segments, single];
        this.literal = single && segments.every((steps) => steps.every(({ kind }) => kind === 'literal'));
    }
    matches(path) {
        return (0,matching/* matchesPath */.$h)(this.segments, path);
    }
    folded() {
        if (this.#folded === undefined) {
            const segments = this.segments.map(fold/* foldSteps */.z);
            const changed = segments.some((steps, index) => steps !== this.segments[index]);
            this.#folded = changed ? new StepsPattern(this.source, segments, this.#single) : this;
        }
        return this.#folded;
    }
}


/***/ }),

/***/ 3696:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ ANY_SEGMENT),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   kr: () => (/* binding */ charAtom),
/* harmony export */   t5: () => (/* binding */ admits),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
const STAR = { kind: 'star' };
const ANY = { kind: 'any' };
// Plans hold a hundred thousand patterns of mostly the same characters: one atom for each of ASCII.
const ASCII_ATOMS = Array.from({ length: 128 }, (_, code) => ({ kind: 'char', char: String.fromCharCode(code) }));
/** The atom of one character. */
function charAtom(char) {
    return (char.length === 1 ? ASCII_ATOMS[char.charCodeAt(0)] : undefined) ?? { kind: 'char', char };
}
/** Any one segment: what `*` alone means. */
const ANY_SEGMENT = { kind: 'wild', atoms: [STAR] };
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


/***/ }),

/***/ 9132:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that `name` was most probably meant to be, or undefined when none is near: at most a third of its letters, and at least
 * one, may differ. Case does not count. The first of several equally near ones wins.
 */
function nearest(name, candidates) {
    if (name === '')
        return undefined;
    const wanted = name.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein distance with adjacent transpositions (optimal string alignment), in O(a·b) time and O(b) memory. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(substitution, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ })

};
