export const id = 4820;
export const ids = [4820];
export const modules = {

/***/ 4818:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
function budgetOf(steps) {
    return { left: steps };
}


/***/ }),

/***/ 4682:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compileClaims),
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5500);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5855);
/* harmony import */ var _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8511);



/** Compiles claims, or says everything that is wrong with their patterns, in the order of the spec. */
function compileClaims(spec, protectedPaths = _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTED */ .tg) {
    const problems = [];
    const compile = (field, texts = []) => texts.flatMap((text, index) => {
        const parsed = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .E)(text);
        if (parsed.ok)
            return [parsed.pattern];
        problems.push({ ...parsed.problem, field, index });
        return [];
    });
    const patterns = {
        write: compile('write', spec.write),
        create: compile('create', spec.create),
        read: compile('read', spec.read),
        except: compile('except', spec.except),
        allowProtected: compile('allowProtected', spec.allowProtected?.map(({ path }) => path)),
    };
    if (problems.length > 0)
        return { ok: false, problems };
    const protectedBy = (path) => {
        const by = protectedPaths.by(path);
        return by === undefined || (by !== _protected_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_FOLDER */ .Md && matchesAny(patterns.allowProtected, path)) ? undefined : by;
    };
    return { ok: true, claims: { ...patterns, protectedBy, permits: (path) => permission(patterns, protectedBy(path), path) } };
}
function permission({ write, except }, by, path) {
    if (by !== undefined)
        return { state: 'protected', by };
    return isClaimed(write, path) && !isExcepted(except, path) ? { state: 'claimed' } : { state: 'unclaimed' };
}
/**
 * A path that is not in NFC has to be meant in NFC too: otherwise `??` would claim a decomposed `é` (two characters) while `?` claims the
 * composed one, the same file to many a file system, and comparing claims, which is done in NFC, would not tell.
 */
function isClaimed(write, path) {
    if (path.normalize('NFC') === path)
        return matchesAny(write, path);
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .T)(path);
    return write.some((pattern) => pattern.matches(path) && pattern.folded().matches(folded));
}
/** Whether an exception matches a path, in any spelling. */
function isExcepted(except, path) {
    if (except.length === 0)
        return false;
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldText */ .T)(path);
    return except.some((pattern) => pattern.matches(path) || pattern.folded().matches(folded));
}
function matchesAny(patterns, path) {
    return patterns.some((pattern) => pattern.matches(path));
}


/***/ }),

/***/ 6392:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ conflicts)
/* harmony export */ });
/* harmony import */ var _claim_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4682);
/* harmony import */ var _intersection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4988);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5450);



/** Every pair of patterns of two workstreams that meets, with what `except` subtracts on either side taken into account. */
function conflicts(a, b) {
    const found = [];
    const compare = (mineField, theirsField) => {
        a[mineField].forEach((mine, mineIndex) => {
            b[theirsField].forEach((theirs, theirsIndex) => {
                const met = compareFields(mineField, theirsField, mine, theirs, exceptsOf(a, mineField), exceptsOf(b, theirsField));
                if (met === undefined)
                    return;
                found.push({
                    ...met,
                    mine: { field: mineField, index: mineIndex, source: mine.source },
                    theirs: { field: theirsField, index: theirsIndex, source: theirs.source },
                });
            });
        });
    };
    compare('write', 'write');
    compare('write', 'read');
    compare('read', 'write');
    return found;
}
function exceptsOf(claims, field) {
    return field === 'write' ? claims.except : [];
}
function compareFields(mineField, theirsField, mine, theirs, mineExcepts, theirsExcepts) {
    const excepts = [...mineExcepts, ...theirsExcepts];
    const exact = meet(mine, theirs, excepts);
    const bothWrite = mineField === 'write' && theirsField === 'write';
    const met = { kind: bothWrite ? 'overlap' : 'read-write', witness: witnessOf(exact) };
    if (exact.state === 'unknown')
        return met;
    // A witness that is not in NFC is one only if both mean it in NFC too, see `permits`.
    if (exact.state === 'meet' && exact.witness.normalize('NFC') === exact.witness && !(0,_claim_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcepted */ .v)(excepts, exact.witness))
        return met;
    const unchanged = exact.state === 'disjoint' && mine.folded() === mine && theirs.folded() === theirs;
    const folded = unchanged ? exact : meetFolded(mine, theirs, excepts);
    if (folded.state !== 'disjoint') {
        return { kind: exact.state === 'disjoint' && bothWrite ? 'folded' : met.kind, witness: witnessOf(folded) };
    }
    if (!bothWrite)
        return undefined;
    return shadow(mine, mineExcepts, theirs, theirsExcepts) ?? shadow(theirs, theirsExcepts, mine, mineExcepts);
}
const witnessOf = (intersection) => (intersection.state === 'meet' ? intersection.witness : undefined);
/** The cheap decider first; only a witness that is excepted needs the one that subtracts. */
function meet(a, b, excepts) {
    const met = (0,_intersection_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y)(a, b);
    if (met.state !== 'meet' || !excepts.some((pattern) => pattern.matches(met.witness)))
        return met;
    return (0,_language_js__WEBPACK_IMPORTED_MODULE_2__/* .intersectExcept */ .z)([a, b], excepts);
}
/** Exceptions hold in every spelling (see `ClaimSpec`), so their folded forms are subtracted. */
function meetFolded(a, b, excepts) {
    return meet(a.folded(), b.folded(), excepts.map((pattern) => pattern.folded()));
}
/**
 * A file that one claim spells out and that the other spells out as a folder. Wildcards do not count: `src/*` beside `src/a/**`, or
 * `README.md` beside `**\/*.ts`, is sound practice.
 */
function shadow(file, fileExcepts, other, otherExcepts) {
    const folded = other.folded();
    for (const steps of file.folded().segments) {
        const name = literalPath(steps);
        if (name === undefined || (0,_claim_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcepted */ .v)(fileExcepts, name))
            continue;
        const beneath = folded.segments.filter((longer) => passesThrough(longer, steps));
        if (beneath.length === 0)
            continue;
        const excepts = otherExcepts.map((pattern) => pattern.folded());
        const met = meet({ segments: beneath }, folded, excepts);
        if (met.state !== 'disjoint')
            return { kind: 'shadow', witness: witnessOf(met) };
    }
    return undefined;
}
function literalPath(steps) {
    const names = steps.flatMap((step) => (step.kind === 'literal' ? [step.text] : []));
    return names.length === steps.length ? names.join('/') : undefined;
}
/** Whether longer steps begin with all of these, each spelled out. */
function passesThrough(longer, file) {
    if (longer.length <= file.length)
        return false;
    return file.every((step, index) => {
        const other = longer[index];
        return step.kind === 'literal' && other?.kind === 'literal' && step.text === other.text;
    });
}


/***/ }),

/***/ 4988:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ intersect)
});

// EXTERNAL MODULE: ./packages/claims/lib/budget.js
var lib_budget = __webpack_require__(4818);
// EXTERNAL MODULE: ./packages/claims/lib/matching.js
var matching = __webpack_require__(9676);
// EXTERNAL MODULE: ./packages/claims/lib/steps.js
var steps = __webpack_require__(3696);
;// CONCATENATED MODULE: ./packages/claims/lib/segment-intersection.js


/** A shortest text that both segments match, or undefined. Never `.`, `..` or the empty text. */
function meetSegments(a, b, budget) {
    budget.left--;
    if (a.kind === 'literal')
        return (0,matching/* matchesSegment */.vO)(b, a.text) ? a.text : undefined;
    if (b.kind === 'literal')
        return (0,matching/* matchesSegment */.vO)(a, b.text) ? b.text : undefined;
    return endsDiffer(a.atoms, b.atoms) ? undefined : meetAtoms(a.atoms, b.atoms, budget);
}
const NAME = 3;
/** Breadth-first search over the product of both automata and of the small one that refuses `.` and `..`. */
function meetAtoms(a, b, budget) {
    const seen = new Set();
    const visit = (level, reached) => {
        const key = (reached.i * (b.length + 1) + reached.j) * 4 + reached.dots;
        if (!seen.has(key))
            level.push(reached);
        seen.add(key);
    };
    let level = [];
    visit(level, { i: 0, j: 0, dots: 0, char: '', from: undefined });
    while (level.length > 0) {
        const next = [];
        // Leaving a star reads nothing, so its target joins the level that is being walked.
        for (const state of level) {
            if (budget.left-- < 0)
                return undefined;
            const [x, y] = [a[state.i], b[state.j]];
            if (x === undefined && y === undefined && state.dots === NAME)
                return spell(state);
            if (x?.kind === 'star')
                visit(level, { ...state, i: state.i + 1 });
            if (y?.kind === 'star')
                visit(level, { ...state, j: state.j + 1 });
            if (x === undefined || y === undefined)
                continue;
            const [i, j] = [x.kind === 'star' ? state.i : state.i + 1, y.kind === 'star' ? state.j : state.j + 1];
            for (const char of commonCharacters(x, y))
                visit(next, { i, j, dots: read(state.dots, char), char, from: state });
        }
        level = next;
    }
    return undefined;
}
function read(dots, char) {
    if (char !== '.')
        return NAME;
    return dots === 0 ? 1 : dots === 1 ? 2 : NAME;
}
function spell(end) {
    const chars = [];
    for (let state = end; state !== undefined; state = state.from)
        chars.push(state.char);
    return chars.reverse().join('');
}
/** One character other than the dot, and the dot, as far as both atoms admit them: all that the search can tell apart. */
function commonCharacters(x, y) {
    const common = [];
    const letter = firstCommon(x, y);
    if (letter !== undefined)
        common.push(letter);
    if ((0,steps/* admits */.t5)(x, '.') && (0,steps/* admits */.t5)(y, '.'))
        common.push('.');
    return common;
}
function firstCommon(x, y) {
    const [narrow, wide] = x.kind === 'any' || x.kind === 'star' ? [y, x] : [x, y];
    if (narrow.kind === 'char')
        return narrow.char !== '.' && (0,steps/* admits */.t5)(wide, narrow.char) ? narrow.char : undefined;
    if (narrow.kind !== 'class')
        return 'a';
    for (const char of narrow.chars)
        if (char !== '.' && (0,steps/* admits */.t5)(wide, char))
            return char;
    return undefined;
}
/** Settles most pairs at once: literal characters before the first wildcard, or after the last, that differ. */
function endsDiffer(a, b) {
    return endDiffers(a, b, (atoms, index) => atoms[index]) || endDiffers(a, b, (atoms, index) => atoms.at(-1 - index));
}
function endDiffers(a, b, pick) {
    for (let index = 0;; index++) {
        const [x, y] = [pick(a, index), pick(b, index)];
        if (x?.kind !== 'char' || y?.kind !== 'char')
            return false;
        if (x.char !== y.char)
            return true;
    }
}

;// CONCATENATED MODULE: ./packages/claims/lib/intersection.js



/** Decides whether two patterns can match one path. Exact; the budget is some million steps, far beyond what sensible patterns need. */
function intersect(a, b) {
    const budget = (0,lib_budget/* budgetOf */.n)(4_000_000);
    let best;
    for (const stepsA of a.segments) {
        for (const stepsB of b.segments) {
            const witness = meetSteps(stepsA, stepsB, budget);
            if (budget.left < 0)
                return { state: 'unknown' };
            if (witness !== undefined && (best === undefined || witness.length < best.length))
                best = witness;
        }
    }
    return best === undefined ? { state: 'disjoint' } : { state: 'meet', witness: best };
}
/**
 * Walks both patterns at once over the grid of their positions. Every move goes right or down (two `**` taking the same segment stay
 * where they are, which no shortest path needs), so one sweep in reading order finds the shortest witness.
 */
function meetSteps(a, b, budget) {
    if (literalHeadsDiffer(a, b)) {
        budget.left--;
        return undefined;
    }
    const width = b.length + 1;
    const reached = new Map([[0, '']]);
    for (let i = 0; i <= a.length; i++) {
        for (let j = 0; j <= b.length; j++) {
            const path = reached.get(i * width + j);
            if (path === undefined)
                continue;
            if (budget.left-- < 0)
                return undefined;
            for (const [di, dj, segment] of moves(a[i], b[j], budget)) {
                const to = (i + di) * width + j + dj;
                const extended = segment === undefined ? path : path === '' ? segment : `${path}/${segment}`;
                const known = reached.get(to);
                if (known === undefined || extended.length < known.length)
                    reached.set(to, extended);
            }
        }
    }
    return reached.get(a.length * width + b.length);
}
function moves(a, b, budget) {
    const found = [];
    if (a?.kind === 'globstar') {
        found.push([1, 0, undefined]);
        if (b !== undefined && b.kind !== 'globstar')
            pushMove(found, 0, 1, meetSegments(b, steps/* ANY_SEGMENT */.DO, budget));
    }
    if (b?.kind === 'globstar') {
        found.push([0, 1, undefined]);
        if (a !== undefined && a.kind !== 'globstar')
            pushMove(found, 1, 0, meetSegments(a, steps/* ANY_SEGMENT */.DO, budget));
    }
    if (isSegment(a) && isSegment(b))
        pushMove(found, 1, 1, meetSegments(a, b, budget));
    return found;
}
function pushMove(moves, di, dj, segment) {
    if (segment !== undefined)
        moves.push([di, dj, segment]);
}
const isSegment = (step) => step !== undefined && step.kind !== 'globstar';
/** Most pairs of claims differ in a literal segment before the first wildcard: this settles them at once. */
function literalHeadsDiffer(a, b) {
    for (let index = 0;; index++) {
        const [x, y] = [a[index], b[index]];
        if (x?.kind !== 'literal' || y?.kind !== 'literal')
            return false;
        if (x.text !== y.text)
            return true;
    }
}


/***/ }),

/***/ 5450:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intersectExcept)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4818);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);


/**
 * Decides whether some path matches every pattern of `required` and none of `subtracted`. Exact, with a shortest witness. Exponential at
 * worst, so bounded: `unknown` when a million steps do not suffice.
 */
function intersectExcept(required, subtracted) {
    const machines = [...required.map((pattern) => machineOf([pattern])), machineOf(subtracted)];
    const alphabet = alphabetOf(machines.flat());
    const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .n)(1_000_000);
    const seen = new Set();
    let level = [{ sets: machines.map(startsOf), text: '' }];
    while (level.length > 0) {
        const next = [];
        for (const { sets, text } of level) {
            if (isWhole(text) && accepts(machines, sets))
                return { state: 'meet', witness: text };
            for (const char of alphabet) {
                if (char === '/' && !isWhole(text))
                    continue;
                for (const set of sets)
                    budget.left -= set.length + 1;
                if (budget.left < 0)
                    return { state: 'unknown' };
                const moved = sets.map((set, index) => step(machines[index] ?? [], set, char));
                if (moved.slice(0, -1).some((set) => set.length === 0))
                    continue;
                const key = `${tail(text + char)}|${moved.map((set) => set.join(',')).join('|')}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                next.push({ sets: moved, text: text + char });
            }
        }
        level = next;
    }
    return { state: 'disjoint' };
}
/** What matters of the segment read last: whether it is empty, `.`, `..` or a name. */
function tail(text) {
    const segment = text.slice(text.lastIndexOf('/') + 1);
    return segment === '' || segment === '.' || segment === '..' ? segment : 'name';
}
const isWhole = (text) => tail(text) === 'name';
/** Every required machine (all but the last) at an end, the subtracted one not. */
function accepts(machines, sets) {
    return machines.every((items, index) => {
        const ended = (sets[index] ?? []).some((state) => state >= 0 && items[state]?.kind === 'end');
        return ended === index < machines.length - 1;
    });
}
/** The alternatives of the patterns one after another, each closed by `end`. */
function machineOf(patterns) {
    return patterns.flatMap(({ segments }) => segments).flatMap((steps) => [...itemsOf(steps), { kind: 'end' }]);
}
function itemsOf(steps) {
    return steps.flatMap((step, index) => {
        const previous = steps[index - 1];
        const slash = previous === undefined || previous.kind === 'globstar' ? [] : [{ kind: 'slash' }];
        if (step.kind === 'globstar')
            return [...slash, { kind: 'loop' }];
        return [...slash, ...(step.kind === 'wild' ? step.atoms : Array.from(step.text, (char) => ({ kind: 'char', char })))];
    });
}
function startsOf(items) {
    const starts = items.flatMap((_, index) => (index === 0 || items[index - 1]?.kind === 'end' ? [index] : []));
    return closed(items, starts);
}
/** With the states that reading nothing leads to, sorted, each once. */
function closed(items, states) {
    const all = new Set(states);
    for (const state of all) {
        const kind = state < 0 ? undefined : items[state]?.kind;
        if (kind === 'star' || kind === 'loop')
            all.add(state + 1);
    }
    return [...all].sort((a, b) => a - b);
}
function step(items, states, char) {
    const moved = [];
    for (const state of states) {
        if (state < 0) {
            moved.push(char === '/' ? -1 - state : state);
            continue;
        }
        const item = items[state];
        if (item === undefined || item.kind === 'end')
            continue;
        if (item.kind === 'slash') {
            if (char === '/')
                moved.push(state + 1);
        }
        else if (char === '/') {
        }
        else if (item.kind === 'loop') {
            moved.push(-1 - state);
        }
        else if ((0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(item, char)) {
            moved.push(item.kind === 'star' ? state : state + 1);
        }
    }
    return closed(items, moved);
}
/** One character for each set of atoms that a character can satisfy, besides `/` and `.`: no pattern tells more apart. */
function alphabetOf(items) {
    const atoms = items.filter((item) => item.kind === 'char' || item.kind === 'class');
    const named = new Set(atoms.flatMap((atom) => (atom.kind === 'char' ? [atom.char] : [...atom.chars])));
    let other = 'a';
    while (named.has(other))
        other = String.fromCodePoint((other.codePointAt(0) ?? 0) + 1);
    const representatives = new Map();
    for (const char of [other, ...named]) {
        if (char === '.')
            continue;
        const signature = atoms.map((atom) => ((0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(atom, char) ? '1' : '0')).join('');
        if (!representatives.has(signature))
            representatives.set(signature, char);
    }
    return [...representatives.values(), '.', '/'];
}


/***/ }),

/***/ 7226:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isOptedOut)
/* harmony export */ });
const MARK = 'NO_LLM';
const MARKED_LINES = 10;
const LINE_FEED = 10;
const latin1 = new TextDecoder('latin1');
/**
 * Whether a file is opted out: the word `NO_LLM` stands in one of its first ten lines, in whatever comment. Such a file is never shown to
 * an agent and never touched. Works on bytes, so in every encoding that keeps ASCII.
 */
function isOptedOut(content) {
    let end = -1;
    for (let line = 0; line < MARKED_LINES; line++) {
        const feed = content.indexOf(LINE_FEED, end + 1);
        if (feed < 0) {
            end = content.length;
            break;
        }
        end = feed;
    }
    return /(?:^|[^A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/.test(headWithMark(content.subarray(0, end)));
}
/** The text, decoded only when the letters of the mark are in it at all. */
function headWithMark(head) {
    return Buffer.from(head.buffer, head.byteOffset, head.byteLength).includes(MARK) ? latin1.decode(head) : '';
}


/***/ }),

/***/ 8511:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Md: () => (/* binding */ GIT_FOLDER),
  tg: () => (/* binding */ PROTECTED),
  Ty: () => (/* binding */ protectedPathsWith)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/claims/lib/fold.js
var fold = __webpack_require__(5500);
;// CONCATENATED MODULE: ./packages/claims/lib/equivalent-names.js

// Characters that HFS+ ignores in names, and others that no system shows: `.gi\u200dt` is `.git` there (CVE-2014-9390).
const IGNORED = /\p{DI}/gu;
/** Most paths: of them case alone can differ. */
const ORDINARY = /^(?:[\w/-]|\.(?=[\w-]))+$/;
/**
 * A path as the least careful file system would read it, for comparing with protected names: compatibility forms (full-width letters)
 * replaced, invisible characters dropped, case folded, backslashes taken as separators, and of each segment what NTFS drops taken off:
 * a stream (`:…`) and dots and spaces at the end. Not a path to open.
 */
function comparableSegments(path) {
    if (ORDINARY.test(path))
        return path
            .toLowerCase()
            .split('/')
            .filter((segment) => segment !== '');
    const folded = (0,fold/* foldText */.T)(path.replace(IGNORED, '').normalize('NFKC')).replace(IGNORED, '');
    return folded
        .split(/[/\\]/)
        .map(withoutNtfsTail)
        .filter((segment) => segment !== '');
}
function withoutNtfsTail(segment) {
    const colon = segment.indexOf(':');
    const name = colon < 0 ? segment : segment.slice(0, colon);
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
}
/**
 * Whether a comparable segment is a name, or an NTFS short name (8.3) that it may have: `git~1` for `.git`, `gitmod~1` or, after four
 * collisions, `gi7eba~1` for `.gitmodules` (CVE-2019-1353). The digits depend on the folder, so all of them count.
 */
function namesSame(segment, name) {
    if (segment === name)
        return true;
    if (!segment.includes('~'))
        return false;
    const short = /^([^~]{1,6})~[0-9]{1,6}(?:\.([^.]{0,3}))?$/.exec(segment);
    if (short === null)
        return false;
    const [, stem = '', extension = ''] = short;
    const [longStem, longExtension] = shortParts(name);
    if (extension !== longExtension)
        return false;
    if (stem === longStem.slice(0, 6) || (longStem.length > 6 && longStem.startsWith(stem) && stem.length >= 2))
        return true;
    return /^..[0-9a-f]{4}$/.test(stem) && stem.startsWith(longStem.slice(0, 2)) && longStem.length > 2;
}
function shortParts(name) {
    const plain = name.replace(/^\.+/, '').replaceAll(' ', '');
    const dot = plain.lastIndexOf('.');
    return dot < 0 ? [plain, ''] : [plain.slice(0, dot).replaceAll('.', ''), plain.slice(dot + 1, dot + 4)];
}

// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 1 modules
var pattern = __webpack_require__(5855);
;// CONCATENATED MODULE: ./packages/claims/lib/protected-paths.js



/** The label of git's own folder, which nothing gives back. */
const GIT_FOLDER = '.git';
/** Protected at the root of the repository, with everything beneath. */
const ANCHORED = [GIT_FOLDER, '.github', '.runs', '.aiop', '.gitmodules', 'aiop.yaml'];
/** Protected in any folder, with everything beneath. `.git` is here too: a repository inside the repository runs its hooks all the same. */
const ANYWHERE = [
    GIT_FOLDER,
    'CODEOWNERS',
    '.gitattributes',
    '.npmrc',
    '.pre-commit-config.yaml',
    '.claude',
    '.vscode',
    '.cursor',
    '.envrc',
    '.mcp.json',
    'AGENTS.md',
    'CLAUDE.md',
    'GEMINI.md',
    '.gitmodules',
    '.mailmap',
    '.husky',
    '.githooks',
];
/**
 * The protected paths with more of them: the plan itself, and what a policy adds.
 * @param extra patterns of the claim dialect. One that begins with a `**` step protects anywhere; all others are anchored. A folder's name
 * protects what is beneath it, and `a/**` also the name `a`.
 * @throws UsageError for an extra that is no pattern.
 */
function protectedPathsWith(extra) {
    const added = extra.map(rootOf);
    const anywhere = ANYWHERE.map((label) => ({ label, name: comparableSegments(label).join('/') }));
    const anywhereNames = new Set(anywhere.map(({ name }) => name));
    const anchored = ANCHORED.map((label) => ({ label, name: comparableSegments(label).join('/') }));
    const anchoredRoots = [...ANCHORED.map(rootOf), ...added.filter(({ label }) => !label.startsWith('**/'))];
    const names = firstNames(anchoredRoots);
    return {
        by(path) {
            const segments = comparableSegments(path);
            if (segments.some((segment) => anywhereNames.has(segment) || segment.includes('~')))
                for (const { label, name } of anywhere)
                    if (segments.some((segment) => namesSame(segment, name)))
                        return label;
            for (const { label, name } of anchored)
                if (namesSame(segments[0] ?? '', name))
                    return label;
            const comparable = segments.join('/');
            return added.find(({ patterns }) => patterns.some((pattern) => pattern.folded().matches(comparable)))?.label;
        },
        anchored: anchoredRoots,
        ...(names === undefined ? {} : { anchoredNames: names }),
    };
}
/** The protected paths of a repository about which nothing more is known. */
const PROTECTED = protectedPathsWith([]);
function firstNames(roots) {
    const names = new Set();
    for (const { patterns } of roots) {
        for (const [first] of patterns.flatMap((pattern) => pattern.folded().segments)) {
            if (first?.kind !== 'literal')
                return undefined;
            names.add(first.text);
        }
    }
    return names;
}
function rootOf(label) {
    const bare = label.endsWith('/**') ? label.slice(0, -'/**'.length) : label;
    const texts = bare === '**' || bare.endsWith('**') ? [label] : [bare, `${bare}/**`];
    return { label, patterns: texts.map((text) => patternFor(label, text)) };
}
function patternFor(label, text) {
    const parsed = (0,pattern/* parsePattern */.E)(text);
    if (parsed.ok)
        return parsed.pattern;
    throw new usage_error/* UsageError */.e({
        what: parsed.problem.message,
        where: `protected path ${label}`,
        expected: parsed.problem.expected,
        fix: 'write the protected path as a claim is written',
    });
}


/***/ }),

/***/ 4820:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ MAX_PLAN_BYTES),
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/config/lib/load-config.js
var load_config = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/metrics.js
var metrics = __webpack_require__(5220);
// EXTERNAL MODULE: ./packages/plan/lib/plan-file.js
var plan_file = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/plan/lib/binding-commit.js + 2 modules
var binding_commit = __webpack_require__(3779);
;// CONCATENATED MODULE: ./packages/plan/lib/build-manifests.js
/** The manifest of every workstream, in the order of the plan. */
function buildManifests(parts) {
    return parts.plan.workstreams.map((workstream) => buildManifest(workstream, parts));
}
function buildManifest(workstream, { plan, graph, wsids, phaseInstanceIds, branches, base, pins }) {
    const { index, id, title, wslid, phase, module, role, lane, claims, execute, verify, minConfidence, schemas, budgets, worktree } = workstream;
    const { policy, write, create, read, except, allowProtected, enforcedExcept } = claims;
    return {
        apiVersion: 'aiop.dev/v1',
        kind: 'WorkstreamManifest',
        plan: { id: plan.id, hash: plan.hash },
        id,
        title,
        wsid: wsids[index] ?? '',
        wslid,
        phase: { key: phase.key, seq: phase.seq, phase_lineage_id: phase.lineageId, phase_instance_id: phaseInstanceIds[phase.index] ?? '' },
        module,
        role,
        lane,
        branch: branches[index] ?? '',
        wave: graph.waveOf[index] ?? 1,
        base,
        needs: graph.directNeeds(workstream),
        claims: { policy, write, create, read, except: [...except, ...enforcedExcept], allow_protected: allowProtected },
        pins: (pins.get(workstream) ?? []).map(({ path, moduleFileId, fileHash }) => ({
            path,
            module_file_id: moduleFileId,
            ...(fileHash === undefined ? {} : { file_hash: fileHash }),
        })),
        items: workstream.items.map(({ id, filePath, action, to, reason, confidence, needs }) => ({
            id,
            file_path: filePath,
            action,
            ...(to === undefined ? {} : { to }),
            reason,
            ...(confidence === undefined ? {} : { confidence }),
            needs: needs.map(({ name }) => name),
        })),
        ...(execute === undefined ? {} : { execute }),
        ...(verify === undefined ? {} : { verify }),
        acceptance: { gates: minConfidence === undefined ? {} : { min_confidence: minConfidence }, schemas },
        budgets,
        worktree: { auto_remove_on_complete: worktree.autoRemoveOnComplete, auto_delete_branch: worktree.autoDeleteBranch },
    };
}

// EXTERNAL MODULE: ./packages/claims/lib/fold.js
var fold = __webpack_require__(5500);
// EXTERNAL MODULE: ./packages/claims/lib/matching.js
var matching = __webpack_require__(9676);
// EXTERNAL MODULE: ./packages/claims/lib/intersection.js + 1 modules
var intersection = __webpack_require__(4988);
// EXTERNAL MODULE: ./packages/claims/lib/language.js
var language = __webpack_require__(5450);
// EXTERNAL MODULE: ./packages/claims/lib/protected-paths.js + 1 modules
var protected_paths = __webpack_require__(8511);
// EXTERNAL MODULE: ./packages/claims/lib/steps.js
var steps = __webpack_require__(3696);
;// CONCATENATED MODULE: ./packages/claims/lib/protected-roots.js




/**
 * The anchored protected places that a write pattern can match, also in another case, and that `allowed` does not give back (AIOP-P016).
 * A pattern that begins with a `**` step and goes on (`**\/*.md`) has none: the protected paths are taken out of it instead.
 */
function protectedRootsOf(pattern, protectedPaths = protected_paths/* PROTECTED */.tg, allowed = []) {
    const anchored = anchoredPart(pattern);
    if (anchored === undefined || isElsewhere(anchored, protectedPaths))
        return [];
    return protectedPaths.anchored.flatMap(({ label, patterns }) => {
        for (const root of patterns) {
            const met = (0,intersection/* intersect */.y)(anchored, root.folded());
            if (met.state === 'disjoint')
                continue;
            const left = allowed.length === 0 || label === protected_paths/* GIT_FOLDER */.Md
                ? met
                : (0,language/* intersectExcept */.z)([anchored, root.folded()], allowed.map((allow) => allow.folded()));
            if (left.state !== 'disjoint')
                return [{ label, witness: left.state === 'meet' ? left.witness : root.source }];
        }
        return [];
    });
}
/** Whether every path begins with a name that no anchored place begins with: most claims are told from all of them by that. */
function isElsewhere({ segments }, { anchoredNames }) {
    if (anchoredNames === undefined)
        return false;
    return segments.every(([first]) => first?.kind === 'literal' && !anchoredNames.has(first.text));
}
/** The folded pattern without its alternatives that begin with `**` and go on; undefined when none is left. */
function anchoredPart(pattern) {
    const segments = pattern.folded().segments.filter((steps) => !floats(steps));
    return segments.length === 0 ? undefined : { segments };
}
/** Told from a bare `**`, whose second step is the one that the parser adds. */
function floats([first, second]) {
    return first?.kind === 'globstar' && second !== undefined && second !== steps/* ANY_SEGMENT */.DO;
}

;// CONCATENATED MODULE: ./packages/plan/lib/claim-pointer.js
/** The pointer of one pattern of a workstream's claims. */
function claimPointer({ pointer, writePointer }, field, index) {
    if (field === 'write')
        return `${writePointer}/${index}`;
    return field === 'allowProtected' ? `${pointer}/allow_protected/${index}/path` : `${pointer}/${field}/${index}`;
}

;// CONCATENATED MODULE: ./packages/plan/lib/affix-index.js
/**
 * Values by a text each, found by another: those whose text begins the other, or is begun by it. Filled first, then asked; asking takes
 * time by the number of values found.
 */
class PrefixIndex {
    #values = new Map();
    #lengths;
    #sorted = [];
    /** The value of a text, made where there is none yet. */
    at(text, make) {
        const known = this.#values.get(text);
        if (known !== undefined)
            return known;
        const value = make();
        this.#values.set(text, value);
        this.#lengths = undefined;
        return value;
    }
    /** Calls `visit` for each value whose text begins `text` or is begun by it, until it returns false. Returns whether it never did. */
    near(text, visit) {
        if (this.#lengths === undefined) {
            this.#sorted = [...this.#values.keys()].sort();
            this.#lengths = [...new Set(this.#sorted.map(({ length }) => length))];
        }
        for (const length of this.#lengths) {
            const value = length <= text.length ? this.#values.get(text.slice(0, length)) : undefined;
            if (value !== undefined && !visit(value))
                return false;
        }
        for (let place = this.#firstAtLeast(text); this.#sorted[place]?.startsWith(text); place++) {
            const longer = this.#sorted[place] ?? '';
            const value = longer === text ? undefined : this.#values.get(longer);
            if (value !== undefined && !visit(value))
                return false;
        }
        return true;
    }
    #firstAtLeast(text) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#sorted[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** Whether one text can have both: one prefix begins the other, and one suffix ends the other. Both may hold without such a text. */
function affixesMeet(a, b) {
    return (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix)) && (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix));
}
/** Values by their affixes, found by those that meet them. */
class AffixIndex {
    #bySuffix = new PrefixIndex();
    at({ prefix, suffix }, make) {
        return this.#bySuffix.at(reversed(suffix), () => new PrefixIndex()).at(prefix, make);
    }
    /** Calls `visit` for each value whose affixes meet these, until it returns false; `step` for each suffix tried, likewise. */
    near({ prefix, suffix }, visit, step) {
        return this.#bySuffix.near(reversed(suffix), (byPrefix) => step() && byPrefix.near(prefix, visit));
    }
}
function reversed(text) {
    let turned = '';
    for (let at = text.length - 1; at >= 0; at--)
        turned += text[at] ?? '';
    return turned;
}

;// CONCATENATED MODULE: ./packages/plan/lib/claim-shape.js

/** A pattern of more alternatives has a single shape, of what they have in common. */
const MAX_SHAPES = 16;
/** One shape for each alternative of a pattern. Every path that the pattern matches fits one of them. */
function claimShapes(pattern) {
    const { segments } = pattern.folded();
    if (segments.length <= MAX_SHAPES)
        return segments.map(shapeOf);
    const [first = [], ...others] = segments.map(literalHead);
    const differs = first.findIndex((name, index) => others.some((head) => head[index] !== name));
    return [{ head: (differs < 0 ? first : first.slice(0, differs)).join('/'), literal: false, prefix: '', suffix: '' }];
}
/** Whether a path of one may be one of the other, or a folder to it. Exact enough to leave few pairs to compare in full. */
function shapesMeet(a, b) {
    if (a.head === b.head)
        return a.literal || b.literal || affixesMeet(a, b);
    const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
    if (short.head !== '' && !long.head.startsWith(`${short.head}/`))
        return false;
    return short.literal || affixesMeet(short, long);
}
/** The leading segments of one alternative that stand for one name each. */
function literalHead(steps) {
    const head = [];
    for (const step of steps) {
        const name = step.kind === 'globstar' ? undefined : onlyName(step);
        if (name === undefined)
            break;
        head.push(name);
    }
    return head;
}
/** The one name that a segment stands for, be it spelt with classes of a single character: `l[i]nk` is `link`. */
function onlyName(segment) {
    if (segment.kind === 'literal')
        return segment.text;
    let name = '';
    for (const atom of segment.atoms) {
        if (atom.kind === 'char')
            name += atom.char;
        else if (atom.kind === 'class' && atom.chars.size === 1)
            name += [...atom.chars].join('');
        else
            return undefined;
    }
    return name;
}
function shapeOf(steps) {
    const head = literalHead(steps);
    const last = steps.at(-1);
    const affixes = last === undefined || last.kind === 'globstar' ? { prefix: '', suffix: '' } : affixesOf(last);
    return { head: head.join('/'), literal: head.length === steps.length, ...affixes };
}
// Beyond ASCII a character may join with its neighbour, which a wildcard may hold.
const isAscii = (char) => char <= '\x7f';
function affixesOf(segment) {
    if (segment.kind === 'literal') {
        const known = [...segment.text].every(isAscii) ? segment.text : '';
        return { prefix: known, suffix: known };
    }
    return { prefix: leadingText(segment.atoms).join(''), suffix: leadingText(segment.atoms.toReversed()).reverse().join('') };
}
function leadingText(atoms) {
    const text = [];
    for (const atom of atoms) {
        if (atom.kind !== 'char' || !isAscii(atom.char))
            break;
        text.push(atom.char);
    }
    return text;
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-own-claims.js



/** Checks the claims of one workstream by themselves: P008, P014, P016, P017, P019. */
function checkOwnClaims(plan, workstream, set, protectedPaths, sink) {
    checkPresence(plan, workstream, sink);
    checkProtected(plan, workstream, set, protectedPaths, sink);
    checkGivenBack(plan, workstream, set, protectedPaths, sink);
    checkSpellings(plan, workstream, set, sink);
    checkExceptions(plan, workstream, set, sink);
    checkCreate(plan, workstream, set, sink);
}
function checkPresence(plan, { id, claims }, sink) {
    if (claims.write.length > 0 || claims.read.length > 0)
        return;
    sink.add('AIOP-P008', {
        message: `"${id}" claims nothing, so that it may change nothing`,
        at: plan.position(claims.writePointer),
        pointer: claims.writePointer,
        hint: 'list what it may write; a workstream that only checks has { write: [], read: [...] }',
    });
}
function checkProtected(plan, { claims }, set, protectedPaths, sink) {
    for (const [index, pattern] of set.write.entries()) {
        const pointer = claimPointer(claims, 'write', index);
        const matches = protectedRootsOf(pattern, protectedPaths, set.allowProtected);
        if (matches.length === 0) {
            checkDisguise(plan, pattern, pointer, set, sink);
            continue;
        }
        const labels = matches.map(({ label }) => label).join(', ');
        const message = `the claim "${pattern.source}" can match protected paths (${labels})`;
        sink.add('AIOP-P016', {
            message,
            at: plan.position(pointer),
            pointer,
            ...(matches[0] === undefined ? {} : { witness: matches[0].witness }),
        });
    }
}
/**
 * A claim of which nothing is left, as it spells out a protected place: `.git` in a disguise that some file system takes for it, or a name that is
 * protected anywhere. Of such a name the claim would mean nothing, so that it is worth a word.
 */
function checkDisguise(plan, pattern, pointer, set, sink) {
    const place = protectedPlace(pattern, set);
    if (place === undefined)
        return;
    const at = plan.position(pointer);
    const claim = `the claim "${pattern.source}"`;
    if (place === protected_paths/* GIT_FOLDER */.Md) {
        sink.add('AIOP-P016', {
            message: `${claim} names ${protected_paths/* GIT_FOLDER */.Md}, or what some file system takes for it`,
            at,
            pointer,
            hint: 'remove the claim: nothing gives it back',
            witness: pattern.source,
        });
        return;
    }
    const hint = 'remove the claim, or give the path back with allow_protected and a reason';
    sink.add('AIOP-P017', { message: `${claim} may write nothing: it names the protected path ${place}`, at, pointer, hint });
}
function checkGivenBack(plan, { claims }, set, protectedPaths, sink) {
    for (const [index, pattern] of set.allowProtected.entries()) {
        if (!pattern.segments.some((steps) => protectedPaths.by(literalHead(steps).join('/')) === protected_paths/* GIT_FOLDER */.Md))
            continue;
        const pointer = claimPointer(claims, 'allowProtected', index);
        const message = `allow_protected names ${protected_paths/* GIT_FOLDER */.Md} ("${pattern.source}"), which nothing gives back`;
        sink.add('AIOP-P016', { message, at: plan.position(pointer), pointer, hint: 'remove the entry' });
    }
}
/** The label of the protected path that every alternative of a pattern spells out, where no part of the pattern is given back. */
function protectedPlace(pattern, { protectedBy, allowProtected }) {
    let place;
    for (const steps of pattern.segments) {
        const head = literalHead(steps).join('/');
        const by = head === '' ? undefined : protectedBy(head);
        if (by === undefined)
            return undefined;
        place ??= by;
    }
    if (place === protected_paths/* GIT_FOLDER */.Md)
        return place;
    return allowProtected.some((allowed) => (0,intersection/* intersect */.y)(allowed, pattern).state !== 'disjoint') ? undefined : place;
}
/** Two names that are one where case or Unicode form is ignored. A rename from the one to the other needs both. */
function checkSpellings(plan, { claims, items }, { write }, sink) {
    const seen = new Map();
    for (const [index, { literal, source }] of write.entries()) {
        if (!literal)
            continue;
        const name = (0,fold/* foldText */.T)(source);
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, { source, index });
        if (first === undefined || first.source === source)
            continue;
        const ends = [first.source, source];
        if (items.some(({ filePath, to = '' }) => ends.includes(filePath) && ends.includes(to)))
            continue;
        const pointer = claimPointer(claims, 'write', index);
        sink.add('AIOP-P014', {
            message: `the claims "${first.source}" and "${source}" of one workstream name one file where case or Unicode form is ignored`,
            at: plan.position(pointer),
            pointer,
            severity: 'warning',
            related: [{ ...plan.position(claimPointer(claims, 'write', first.index)), message: `the claim "${first.source}"` }],
            hint: 'claim the one that exists',
        });
    }
}
/** Subtracting is exponential at worst in the number of patterns that are subtracted at once. */
const MAX_SUBTRACTED = 8;
function checkExceptions(plan, { claims }, set, sink) {
    if (set.except.length === 0)
        return;
    for (const [index, pattern] of set.except.entries()) {
        if (set.write.some((write) => (0,intersection/* intersect */.y)(write, pattern).state !== 'disjoint'))
            continue;
        const pointer = claimPointer(claims, 'except', index);
        sink.add('AIOP-P019', {
            message: `the exception "${pattern.source}" removes nothing from the claims`,
            at: plan.position(pointer),
            pointer,
        });
    }
    for (const [index, pattern] of set.write.entries()) {
        const near = set.except.filter((except) => (0,intersection/* intersect */.y)(pattern, except).state !== 'disjoint');
        if (near.length === 0 || near.length > MAX_SUBTRACTED || (0,language/* intersectExcept */.z)([pattern], near).state !== 'disjoint')
            continue;
        const pointer = claimPointer(claims, 'write', index);
        const message = `except removes the whole claim "${pattern.source}"`;
        const related = near.map((except) => ({
            ...plan.position(claimPointer(claims, 'except', set.except.indexOf(except))),
            message: `"${except.source}" is taken out here`,
        }));
        sink.add('AIOP-P019', {
            message,
            at: plan.position(pointer),
            pointer,
            related,
            severity: 'error',
            hint: 'remove the claim, or narrow the exception',
        });
    }
}
function checkCreate(plan, { claims }, set, sink) {
    for (const [index, pattern] of set.create.entries()) {
        if (set.write.some((write) => (0,intersection/* intersect */.y)(write, pattern).state !== 'disjoint'))
            continue;
        const pointer = claimPointer(claims, 'create', index);
        const message = `"${pattern.source}" in create lies outside write, so nothing may be created there`;
        sink.add('AIOP-P008', { message, at: plan.position(pointer), pointer, hint: 'list the pattern in write too' });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/item-files.js
/** The files an item acts on, each once: of a rename, the old and the new. */
function filesOf({ filePath, action, to }) {
    const file = { path: filePath, field: 'file_path' };
    return action === 'rename' && to !== undefined && to !== filePath ? [file, { path: to, field: 'to' }] : [file];
}
/** The files that have to come into being for an item. */
function madeBy(item) {
    return filesOf(item).filter(({ field }) => field === 'to' || item.action === 'create');
}
/** Every folder above a path, the outermost first: `a` and `a/b` of `a/b/c`. */
function foldersAbove(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    return found;
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-base-claims.js





/** Paths that may be tried against patterns in all. */
const MAX_MATCHES = 5_000_000;
const MAX_FILES = 1_000;
const MAX_SHARE = 0.5;
const MIN_SHARED_FILES = 100;
/** Claims against the base tree: links and submodules (P015), patterns that match nothing (P017) or very much (P018). Returns what did not run. */
function checkBaseClaims(plan, claims, tree, graph, time, sink) {
    const links = linksByName(tree);
    const refuseLink = (pattern, link, pointer) => {
        const message = `the claim "${pattern.source}" ${describeLink(link)}`;
        sink.add('AIOP-P015', { message, at: plan.position(pointer), pointer, witness: link.path });
    };
    const budget = { matches: MAX_MATCHES };
    const tooMany = mostFiles(tree);
    for (const [workstream, set] of claims) {
        if (time.spent())
            return ['AIOP-P015, AIOP-P017, AIOP-P018: comparing the claims with the base takes too long'];
        for (const [index, pattern] of set.write.entries()) {
            const pointer = claimPointer(workstream.claims, 'write', index);
            const link = linkOf(pattern, links);
            if (link !== undefined) {
                refuseLink(pattern, link, pointer);
                continue;
            }
            const files = countMatches(pattern, tree, tooMany, budget);
            const only = files === 0 ? onlyLinkOf(pattern, links, tree, budget) : undefined;
            if (budget.matches <= 0)
                continue;
            if (only !== undefined) {
                refuseLink(pattern, only, pointer);
                continue;
            }
            if (files > tooMany) {
                const message = `the claim "${pattern.source}" matches more than ${tooMany} of the ${tree.size} files of the base`;
                sink.add('AIOP-P018', { message, at: plan.position(pointer), pointer });
            }
            else if (files === 0 && protectedPlace(pattern, set) === undefined && !isCreated(pattern, workstream, set, plan, claims, graph)) {
                sink.add('AIOP-P017', {
                    message: `the claim "${pattern.source}" matches nothing in the base`,
                    at: plan.position(pointer),
                    pointer,
                });
            }
        }
        // Who reads through a link would not be told from who writes what it leads to.
        for (const [index, pattern] of set.read.entries()) {
            const link = linkOf(pattern, links);
            if (link !== undefined)
                refuseLink(pattern, link, claimPointer(workstream.claims, 'read', index));
        }
        for (const item of workstream.items) {
            for (const { path, field } of filesOf(item)) {
                const link = prefixes(path)
                    .map((prefix) => links.get((0,fold/* foldText */.T)(prefix)))
                    .find((found) => found !== undefined);
                if (link === undefined)
                    continue;
                const pointer = `${item.pointer}/${field}`;
                sink.add('AIOP-P015', {
                    message: `the path ${path} ${describeLink(link)}`,
                    at: plan.position(pointer),
                    pointer,
                    hint: 'name the real path',
                });
            }
        }
    }
    return budget.matches > 0 ? [] : ['AIOP-P017, AIOP-P018 (how many files a claim matches): the base tree is too large for so many claims'];
}
/** A claim of more files keeps others from working beside it. A small repository has claims of all of it for good reasons. */
function mostFiles({ size }) {
    return size < MIN_SHARED_FILES ? size : Math.min(MAX_FILES, Math.floor(size * MAX_SHARE));
}
function linksByName(tree) {
    return new Map(tree.links().map((entry) => [(0,fold/* foldText */.T)(entry.path), entry]));
}
function describeLink({ path, mode }) {
    return `names or passes through ${path}, a ${mode === '120000' ? 'symbolic link' : 'submodule'}`;
}
/** Only what the pattern spells out counts: `src/**` beside a link `src/x` is sound, as nothing may change the link itself. */
function linkOf(pattern, links) {
    if (links.size === 0)
        return undefined;
    for (const steps of pattern.folded().segments) {
        for (const prefix of prefixes(literalHead(steps).join('/'))) {
            const link = links.get(prefix);
            if (link !== undefined)
                return link;
        }
    }
    return undefined;
}
/**
 * A link that is all that a claim's leading wildcards stand for in the base: `l?nk/**` where nothing but `link` fits. Where folders fit too, the claim
 * is meant for them.
 */
function onlyLinkOf(pattern, links, tree, budget) {
    for (const steps of pattern.folded().segments) {
        const fits = ([path]) => path.split('/').length < steps.length && beginsWith(steps, path);
        const link = [...links].find(fits);
        if (link === undefined)
            continue;
        const depth = link[0].split('/').length;
        const fitsToo = (path) => {
            const folders = foldersAbove(path);
            return folders.length >= depth && beginsWith(steps.slice(0, depth), folders[depth - 1] ?? '');
        };
        if (!tree.some((path) => budget.matches-- <= 0 || fitsToo((0,fold/* foldText */.T)(path))))
            return link[1];
    }
    return undefined;
}
/** Whether the first steps, each a segment, match a path. */
function beginsWith(steps, path) {
    return path.split('/').every((name, index) => {
        const step = steps[index];
        return step !== undefined && step.kind !== 'globstar' && (0,matching/* matchesSegment */.vO)(step, name);
    });
}
/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
const prefixes = (path) => [...foldersAbove(path), path];
/** How many files a pattern matches; counting stops beyond `most`. */
function countMatches(pattern, tree, most, budget) {
    let files = 0;
    for (const _ of tree.matching(pattern, budget))
        if (++files > most)
            break;
    return files;
}
/** Whether this workstream, or one before it, says that files come into being there. */
function isCreated(pattern, workstream, own, plan, claims, graph) {
    const creates = (other, set) => set?.create.some((created) => (0,intersection/* intersect */.y)(created, pattern).state !== 'disjoint') === true ||
        other.items.some((item) => (item.action === 'create' && pattern.matches(item.filePath)) || (item.to !== undefined && pattern.matches(item.to)));
    if (creates(workstream, own))
        return true;
    return plan.workstreams.some((other) => (other.items.length > 0 || other.claims.create.length > 0) &&
        graph?.isAfter(workstream, other) === true &&
        creates(other, claims.get(other)));
}

// EXTERNAL MODULE: ./packages/claims/lib/opted-out.js
var opted_out = __webpack_require__(7226);
// EXTERNAL MODULE: ./packages/ids/lib/content.js
var lib_content = __webpack_require__(9013);
;// CONCATENATED MODULE: ./packages/plan/lib/check-base-items.js



/** Items whose action contradicts the base tree, seen through the items that come before them (P021). */
function checkActions(plan, claims, tree, graph, isAfter, sink) {
    const byPath = new Map();
    for (const item of plan.workstreams.flatMap(({ items }) => items)) {
        for (const { path } of filesOf(item))
            byPath.set(path, [...(byPath.get(path) ?? []), item]);
    }
    const stateOf = (item, path) => stateBefore(item, path, byPath.get(path) ?? [], tree, isAfter);
    for (const workstream of plan.workstreams) {
        for (const item of workstream.items) {
            checkPlaceOfNew(plan, item, stateOf, tree, sink);
            for (const { path, field } of filesOf(item)) {
                const wanted = field === 'to' || item.action === 'create' ? 'absent' : 'present';
                const found = stateOf(item, path);
                if (found === wanted || (found === 'absent' && mayBeMade(workstream, path, plan, claims, graph)))
                    continue;
                const pointer = `${item.pointer}/${field}`;
                const state = { present: 'exists already', absent: 'does not exist', folder: 'is a folder' }[found];
                sink.add('AIOP-P021', {
                    message: `item "${item.id}" is to ${deed(item, { path, field })}, which ${state} in the base`,
                    at: plan.position(pointer),
                    pointer,
                });
            }
        }
    }
}
/** A new file below what is a file, or beside one whose name differs in case or Unicode form only. */
function checkPlaceOfNew(plan, item, stateOf, tree, sink) {
    // Links are another finding's.
    const isFile = (path) => (tree.get(path) === undefined || tree.isFile(path)) && stateOf(item, path) === 'present';
    for (const { path, field } of madeBy(item)) {
        const above = foldersAbove(path).find((folder) => folder !== item.filePath && isFile(folder));
        const twin = tree.spelling((0,fold/* foldText */.T)(path));
        const isTaken = twin !== undefined && twin !== path && twin !== item.filePath && stateOf(item, twin) === 'present';
        if (above === undefined && !isTaken)
            continue;
        const why = above === undefined ? `the base has as ${twin}, the same file where case or Unicode form is ignored` : `lies below the file ${above}`;
        const pointer = `${item.pointer}/${field}`;
        const message = `item "${item.id}" is to ${deed(item, { path, field })}, which ${why}`;
        sink.add('AIOP-P021', { message, at: plan.position(pointer), pointer });
    }
}
const deed = ({ action, filePath }, { path, field }) => field === 'to' ? `rename ${filePath} to ${path}` : `${action} ${path}`;
/** What stands at a path when an item's turn comes: what the last item before it leaves, otherwise what the base holds. */
function stateBefore(item, path, others, tree, isAfter) {
    const before = others.filter((other) => other !== item && isAfter(item, other));
    const last = before.find((one) => !before.some((other) => other !== one && isAfter(other, one)));
    if (last !== undefined)
        return last.action === 'delete' || (last.action === 'rename' && last.filePath === path) ? 'absent' : 'present';
    if (tree.get(path) !== undefined)
        return 'present';
    return tree.isFolder(path) ? 'folder' : 'absent';
}
/** Whether a workstream before this one, which lists no items, may make the file. */
function mayBeMade(workstream, path, plan, claims, graph) {
    return plan.workstreams.some((other) => other.items.length === 0 && graph?.isAfter(workstream, other) === true && claims.get(other)?.permits(path).state === 'claimed');
}
/** Blobs read at once: their contents lie in memory together. */
const BATCH = 64;
/** Pins that no longer hold (P060), and items on files that have opted out of such changes (P026). */
async function checkBaseContents(plan, pinsOf, tree, git, blake3, sink) {
    const checks = [];
    for (const workstream of plan.workstreams) {
        for (const { path, moduleFileId: id, fileHash: hash, pointer } of pinsOf.get(workstream) ?? []) {
            const refuse = (message) => sink.add('AIOP-P060', { message, at: plan.position(pointer), pointer });
            if (!tree.isFile(path))
                refuse(`the pinned file ${path} ${tree.get(path) === undefined ? 'does not exist' : 'is no regular file'} in the base`);
            const check = (content) => {
                const [foundId, foundHash] = [(0,lib_content/* moduleFileId */.YG)(blake3, path, content), (0,lib_content/* fileHash */.Lg)(blake3, path, content)];
                if (foundId !== id)
                    refuse(`${path} was pinned as ${id}, and is ${foundId} in the base`);
                else if (hash !== undefined && hash !== foundHash)
                    refuse(`${path} was pinned as ${hash}, and is ${foundHash} in the base`);
            };
            checks.push({ path, pointer, check });
        }
        for (const item of workstream.items) {
            const { filePath: path, id } = item;
            const pointer = `${item.pointer}/file_path`;
            const check = (content) => {
                if (!(0,opted_out/* isOptedOut */.b)(content))
                    return;
                sink.add('AIOP-P026', {
                    message: `item "${id}" touches ${path}, which carries NO_LLM in its first ten lines`,
                    at: plan.position(pointer),
                    pointer,
                });
            };
            checks.push({ path, pointer, check });
        }
    }
    const present = checks.flatMap(({ path, check }) => (tree.isFile(path) ? [{ oid: tree.get(path)?.oid ?? '', check }] : []));
    for (let start = 0; start < present.length; start += BATCH) {
        const batch = present.slice(start, start + BATCH);
        const contents = await git.readBlobs(batch.map(({ oid }) => oid));
        for (const [index, { check }] of batch.entries()) {
            const content = contents[index];
            if (content !== undefined)
                check(content);
        }
    }
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
;// CONCATENATED MODULE: ./packages/plan/lib/nearest-name.js

/** Names that are looked at: a hint is not worth more. */
const MAX_CANDIDATES = 1_000;
/** The nearest of the first 1,000 candidates, or undefined. */
function nearestOf(name, candidates) {
    return (0,nearest/* nearest */.p)(name, first(candidates));
}
function* first(candidates) {
    let count = 0;
    for (const candidate of candidates) {
        if (++count > MAX_CANDIDATES)
            return;
        yield candidate;
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-criteria.js

/** Exit criteria that nothing can measure, or no value can meet (P070). `metrics` undefined: what can be measured is not known here. */
function checkCriteria(plan, metrics, sink) {
    if (metrics === undefined)
        return;
    for (const criterion of plan.phases.flatMap(({ exitCriteria }) => exitCriteria)) {
        const { id, metric, op, value, pointer } = criterion;
        const known = metrics.get(metric);
        if (known === undefined) {
            const meant = sink.room === 0 ? undefined : nearestOf(metric, metrics.keys());
            sink.add('AIOP-P070', {
                message: `exit criterion "${id}" names the metric "${metric}", which nothing measures`,
                at: plan.position(`${pointer}/metric`),
                pointer: `${pointer}/metric`,
                ...(meant === undefined ? {} : { hint: `did you mean "${meant}"?` }),
            });
        }
        else if (!isReachable(criterion, known.unit === 'rate')) {
            sink.add('AIOP-P070', {
                message: `exit criterion "${id}" asks for ${metric} ${op} ${value}, but ${known.unit === 'rate' ? 'a rate lies between 0 and 1' : 'it is never negative'}`,
                at: plan.position(`${pointer}/value`),
                pointer: `${pointer}/value`,
                hint: known.unit === 'rate' && value > 1 && value <= 100
                    ? `did you mean ${value / 100}?`
                    : 'give a threshold that the metric can reach',
            });
        }
    }
}
/** Whether the threshold lies among the values of the metric: beyond them a criterion is always met, or never. */
function isReachable({ value }, isRate) {
    return value >= 0 && (!isRate || value <= 1);
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-base.js



/**
 * Finds the base: `plan.base`, otherwise `baseRef`. A branch that only the remote has is found as `origin/<name>`.
 * @throws UsageError when `baseRef`, given by the caller and not by the plan, names no commit.
 */
async function findBase(plan, given, git, sink) {
    if (git === undefined)
        return { state: 'absent', reason: 'there is no git repository' };
    if (plan.base !== undefined)
        return findPlannedBase(plan, plan.base, given.baseTip, git, sink);
    const { baseRef, baseTip } = given;
    const sha = await resolve(git, baseTip ?? baseRef);
    if (sha !== undefined)
        return { state: 'found', base: { ref: baseRef, sha, tip: sha } };
    if (baseRef === 'HEAD')
        return { state: 'absent', reason: 'the repository has no commit' };
    throw new usage_error/* UsageError */.e({
        what: `it names no commit: ${baseRef}`,
        where: 'base-ref',
        expected: 'a branch, tag or commit of this repository',
        fix: (await git.isShallow()) ? 'fetch the whole history (fetch-depth: 0)' : 'correct the name, or fetch it first',
    });
}
async function findPlannedBase(plan, { ref, sha }, baseTip, git, sink) {
    const wrong = async (field, message) => {
        const pointer = `/plan/base/${field}`;
        const hint = (await git.isShallow())
            ? 'the clone is shallow: fetch the whole history (fetch-depth: 0)'
            : `fetch it, or correct the ${field}`;
        sink.add('AIOP-P061', { message, at: plan.position(pointer), pointer, hint });
        return { state: 'wrong' };
    };
    const tip = await resolve(git, baseTip ?? ref);
    if (tip === undefined)
        return wrong('ref', `the base "${ref}" names no commit of this repository`);
    if (sha === undefined || sha === tip)
        return { state: 'found', base: { ref, sha: tip, tip } };
    if ((await git.resolveCommit(sha)) !== sha)
        return wrong('sha', `the base commit ${sha} is not in this repository`);
    if (!(await git.isAncestor(sha, tip)))
        return wrong('sha', `the base commit ${sha} is not an ancestor of "${ref}"`);
    return { state: 'found', base: { ref, sha, tip } };
}
/** The commit of the base, as `findBase` finds it, without a word about one that there is not. */
async function baseCommit({ base }, { baseRef, baseTip }, git) {
    return git === undefined ? undefined : resolve(git, base?.sha ?? baseTip ?? base?.ref ?? baseRef);
}
async function resolve(git, ref) {
    return (await git.resolveCommit(ref)) ?? (await git.resolveCommit(`refs/remotes/origin/${ref}`));
}
/** The files of the base, ready to be asked about. */
class BaseTree {
    #entries;
    #paths;
    #spellings;
    constructor(entries) {
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
        this.#paths = entries.map(({ path }) => path).sort();
    }
    get(path) {
        return this.#entries.get(path);
    }
    /** The path of the tree that folds to this text, see `foldText`. */
    spelling(folded) {
        this.#spellings ??= new Map(this.#paths.map((path) => [(0,fold/* foldText */.T)(path), path]));
        return this.#spellings.get(folded);
    }
    get size() {
        return this.#paths.length;
    }
    entries() {
        return this.#entries.values();
    }
    some(holds) {
        return this.#paths.some(holds);
    }
    isFile(path) {
        const mode = this.#entries.get(path)?.mode;
        return mode === '100644' || mode === '100755';
    }
    /** Every path that a pattern matches, without doubles, until so many paths have been tried. Tries only what the pattern spells out. */
    *matching(pattern, budget = { matches: Number.POSITIVE_INFINITY }) {
        for (const root of outermost(pattern.segments.map((steps) => literalHead(steps).join('/')))) {
            for (const path of this.under(root)) {
                if (budget.matches-- <= 0)
                    return;
                if (pattern.matches(path))
                    yield path;
            }
        }
    }
    /** Symbolic links and submodules. */
    links() {
        return [...this.#entries.values()].filter(({ mode }) => mode === '120000' || mode === '160000');
    }
    isFolder(path) {
        return this.#paths[this.#firstAtLeast(`${path}/`)]?.startsWith(`${path}/`) === true;
    }
    /** The path itself if it is a file, and every path beneath it. The empty path stands for the whole tree. */
    *under(path) {
        if (path !== '' && this.#entries.has(path))
            yield path;
        const prefix = path === '' ? '' : `${path}/`;
        for (let at = this.#firstAtLeast(prefix); at < this.#paths.length; at++) {
            const found = this.#paths[at] ?? '';
            if (!found.startsWith(prefix))
                return;
            yield found;
        }
    }
    #firstAtLeast(text) {
        let [low, high] = [0, this.#paths.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#paths[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** The folders that lie beneath no other of them, each once. */
function outermost(folders) {
    const all = new Set(folders);
    if (all.has(''))
        return [''];
    return [...all].filter((folder) => {
        for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1))
            if (all.has(folder.slice(0, slash)))
                return false;
        return true;
    });
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-drift.js


const MAX_SHOWN = 10;
/** A base behind the tip of its branch, where what has changed since is claimed by the plan (P062). */
async function checkDrift(plan, claims, { ref, sha, tip }, tree, git, sink) {
    if (tip === sha)
        return;
    const changed = changedPaths(tree, new BaseTree(await git.listTree(tip)));
    if (changed.size === 0)
        return;
    const related = [];
    let witness;
    for (const [workstream, set] of claims) {
        for (const [index, pattern] of set.write.entries()) {
            const path = firstMatch(changed, (each) => pattern.matches(each) && set.permits(each).state === 'claimed');
            if (path === undefined)
                continue;
            witness ??= path;
            const at = plan.position(claimPointer(workstream.claims, 'write', index));
            if (related.length < MAX_SHOWN)
                related.push({ ...at, message: `"${workstream.id}" claims ${path}, which has changed` });
        }
    }
    if (witness === undefined)
        return;
    const commits = (await git.log({ from: sha, to: tip })).length;
    const pointer = '/plan/base/sha';
    sink.add('AIOP-P062', {
        message: `"${ref}" is ${commits} commit(s) ahead of the base, and they change claimed paths, such as ${witness}`,
        at: plan.position(pointer),
        pointer,
        related,
        witness,
    });
}
function changedPaths(before, after) {
    const changed = new Set();
    for (const { path, oid, mode } of after.entries()) {
        const old = before.get(path);
        if (old?.oid !== oid || old.mode !== mode)
            changed.add(path);
    }
    for (const { path } of before.entries())
        if (after.get(path) === undefined)
            changed.add(path);
    return changed;
}
function firstMatch(paths, holds) {
    for (const path of paths)
        if (holds(path))
            return path;
    return undefined;
}

// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
;// CONCATENATED MODULE: ./packages/plan/lib/check-instances.js
/** Every instance id that a plan writes. */
function writtenInstances({ workstreams, phases }) {
    const written = [];
    for (const { id, wsid, pointer } of workstreams) {
        if (wsid !== undefined)
            written.push({ owner: `workstream "${id}"`, instance: wsid, pointer: `${pointer}/wsid` });
    }
    for (const { key, instanceId, pointer } of phases) {
        if (instanceId !== undefined)
            written.push({ owner: `phase "${key}"`, instance: instanceId, pointer: `${pointer}/phase_instance_id` });
    }
    return written;
}
/** Instance ids of the plan that an earlier run has on record (P043): two runs would be one to everything that reads the ledger. */
async function checkInstances(plan, earlier, sink) {
    const written = writtenInstances(plan);
    if (earlier === undefined || written.length === 0)
        return;
    const records = await earlier(new Set(written.map(({ instance }) => instance)));
    for (const { owner, instance, pointer } of written) {
        const record = records.get(instance);
        if (record === undefined)
            continue;
        sink.add('AIOP-P043', {
            message: `the instance id ${instance} of ${owner} was used before: ${record}`,
            at: plan.position(pointer),
            pointer,
            hint: 'remove the id: each run makes its own',
        });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/raw-plan.js
/** The workstreams as a document writes them whose form is right, in the order of the model: `index` of one finds the other. */
function rawWorkstreams({ value }) {
    // The schema has admitted it.
    const { phases, workstreams = [] } = value;
    return phases === undefined ? workstreams : phases.flatMap((phase) => phase.workstreams);
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-ids.js



/** Ids that stand twice (P040), lineages that fall together (P041), written ids that are not the computed ones (P042). */
function checkIds(document, plan, sink) {
    const { workstreams, phases, modules } = plan;
    checkUnique(plan, 'workstream', idsOf(workstreams), sink);
    checkUnique(plan, 'module', idsOf(modules), sink);
    checkUnique(plan, 'item', idsOf(workstreams.flatMap(({ items }) => items)), sink);
    checkUnique(plan, 'phase', phases.map(({ key, pointer }) => ({ name: key, pointer: `${pointer}/key` })), sink);
    checkUnique(plan, 'phase number', phases.map(({ seq, pointer }) => ({ name: String(seq), pointer: `${pointer}/seq` })), sink);
    checkUnique(plan, 'exit criterion', idsOf(phases.flatMap(({ exitCriteria }) => exitCriteria)), sink);
    checkUnique(plan, 'instance id', writtenInstances(plan).map(({ instance, pointer }) => ({ name: instance, pointer })), sink);
    checkLineage(plan, sink);
    checkWrittenLineages(document, plan, sink);
}
function checkWrittenLineages(document, plan, sink) {
    const raw = rawWorkstreams(document);
    const check = (given, name, pointer) => {
        if (given === undefined || given === name)
            return;
        const message = `the written id ${String(given)} is not the computed one, ${name}`;
        sink.add('AIOP-P042', { message, at: plan.position(pointer), pointer });
    };
    for (const { index, wslid, pointer } of plan.workstreams)
        check(raw[index]?.wslid, wslid, `${pointer}/wslid`);
    for (const { lineageId, pointer } of plan.phases) {
        const at = `${pointer}/phase_lineage_id`;
        check((0,schema_findings/* valueAt */.fK)(document, at), lineageId, at);
    }
}
function idsOf(list) {
    return list.map(({ id, pointer }) => ({ name: id, pointer: `${pointer}/id` }));
}
function checkUnique(plan, kind, list, sink) {
    const seen = new Map();
    for (const named of list) {
        const key = named.name.toLowerCase();
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, named);
            continue;
        }
        const twin = first.name === named.name ? 'stands twice' : `differs from "${first.name}" in case only`;
        sink.add('AIOP-P040', {
            message: `the ${kind} "${named.name}" ${twin}`,
            at: plan.position(named.pointer),
            pointer: named.pointer,
            related: [{ ...plan.position(first.pointer), message: `the first "${first.name}"` }],
        });
    }
}
function checkLineage(plan, sink) {
    const seen = new Map();
    const ids = new Set();
    for (const { id, wslid, phase, module, role, pointer } of plan.workstreams) {
        const first = seen.get(wslid);
        // Two workstreams of one id have one role and one finding, P040.
        if (first !== undefined && !ids.has(id.toLowerCase())) {
            sink.add('AIOP-P041', {
                message: `phase "${phase.key}", module "${module}" and role "${role}" are those of another workstream, so both have the lineage id ${wslid}`,
                at: plan.position(pointer),
                pointer,
                related: [{ ...plan.position(first), message: 'the other workstream' }],
            });
        }
        ids.add(id.toLowerCase());
        if (first === undefined)
            seen.set(wslid, pointer);
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-shared-files.js


/** Items on one file that the next is compared with: the first two without order are reported anyway. */
const MAX_COMPARED = 64;
/**
 * Two items of one workstream on one file without order (P023). Names count as one file where they differ in case or Unicode form only, as they
 * are to many file systems; and a file that one makes counts as the folder that another needs.
 */
function checkSharedFiles(plan, { items }, isAfter, sink) {
    const isOrdered = (a, b) => isAfter(a, b) || isAfter(b, a);
    const byName = new Map();
    for (const acted of items.flatMap((item) => filesOf(item).map((file) => ({ ...file, item })))) {
        const name = (0,fold/* foldText */.T)(acted.path);
        const others = byName.get(name) ?? [];
        byName.set(name, others);
        const rival = others.slice(-MAX_COMPARED).findLast(({ item }) => item !== acted.item && !isOrdered(acted.item, item));
        others.push(acted);
        if (rival === undefined)
            continue;
        const other = rival.path === acted.path ? '' : ` (and ${rival.path}, the same file where case or Unicode form is ignored)`;
        report(plan, acted, rival, `both act on ${acted.path}${other} without order`, sink);
    }
    const made = new Map(items.flatMap((item) => madeBy(item).map((file) => [(0,fold/* foldText */.T)(file.path), { ...file, item }])));
    for (const item of items) {
        for (const file of madeBy(item)) {
            const above = foldersAbove((0,fold/* foldText */.T)(file.path)).flatMap((folder) => made.get(folder) ?? []);
            const rival = above.find((other) => other.item !== item && !isOrdered(item, other.item));
            if (rival === undefined)
                continue;
            report(plan, { ...file, item }, rival, `make ${file.path} and the file ${rival.path}, which would be its folder`, sink);
        }
    }
}
function report(plan, { item, field }, rival, what, sink) {
    const pointer = `${item.pointer}/${field}`;
    sink.add('AIOP-P023', {
        message: `items "${rival.item.id}" and "${item.id}" ${what}`,
        at: plan.position(pointer),
        pointer,
        related: [{ ...plan.position(`${rival.item.pointer}/${rival.field}`), message: `item "${rival.item.id}"` }],
    });
}

;// CONCATENATED MODULE: ./packages/plan/lib/cycles.js
/** Edges that the search for shortest cycles may follow in all. Beyond it a cycle is still found, but perhaps not a shortest one. */
const MAX_STEPS = 3_000_000;
/**
 * One shortest cycle for each strongly connected component of more than one node, as nodes in the order of `needs`: each needs the next,
 * and the last needs the first. Nodes that need only themselves are not reported. Without recursion.
 */
function shortestCycles(graph, among) {
    const budget = { steps: MAX_STEPS };
    return components(graph, among)
        .filter((component) => component.length > 1)
        .map((component) => shortestCycle(graph, component.toSorted((a, b) => a - b), budget));
}
/** Tarjan's strongly connected components (SIAM J. Comput. 1(2), 1972), with an explicit stack. */
function components(graph, among) {
    const inside = new Uint8Array(graph.size);
    for (const node of among)
        inside[node] = 1;
    const index = new Int32Array(graph.size).fill(-1);
    const low = new Int32Array(graph.size);
    const onStack = new Uint8Array(graph.size);
    const stack = [];
    const found = [];
    let counter = 0;
    const enter = (node) => {
        index[node] = low[node] = counter++;
        stack.push(node);
        onStack[node] = 1;
        return { node, next: 0 };
    };
    for (const start of among) {
        if (index[start] !== -1)
            continue;
        const path = [enter(start)];
        for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
            const { node } = frame;
            const need = graph.needs(node)[frame.next++];
            if (need === undefined) {
                path.pop();
                const above = path.at(-1);
                if (above !== undefined)
                    low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
                if (low[node] === index[node])
                    found.push(popComponent(stack, onStack, node));
            }
            else if (inside[need] === 1 && index[need] === -1) {
                path.push(enter(need));
            }
            else if (onStack[need] === 1) {
                low[node] = Math.min(low[node] ?? 0, index[need] ?? 0);
            }
        }
    }
    return found;
}
function popComponent(stack, onStack, root) {
    const component = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        onStack[node] = 0;
        component.push(node);
        if (node === root)
            break;
    }
    return component;
}
function shortestCycle(graph, component, budget) {
    const members = new Set(component);
    let best;
    for (const start of component) {
        if (best !== undefined && (budget.steps <= 0 || best.length === 2))
            break;
        best = cycleThrough(graph, start, members, best?.length ?? Number.POSITIVE_INFINITY, budget) ?? best;
    }
    return best ?? component;
}
/** A shortest cycle through `start` of less than `limit` nodes, breadth first. */
function cycleThrough(graph, start, members, limit, budget) {
    const cameFrom = new Map();
    let level = [start];
    for (let length = 1; level.length > 0 && length < limit; length++) {
        const next = [];
        for (const node of level) {
            for (const need of graph.needs(node)) {
                budget.steps--;
                if (need === start && node !== start)
                    return pathTo(cameFrom, start, node);
                if (need === start || !members.has(need) || cameFrom.has(need))
                    continue;
                cameFrom.set(need, node);
                next.push(need);
            }
        }
        level = next;
    }
    return undefined;
}
function pathTo(cameFrom, start, end) {
    const path = [];
    for (let node = end; node !== undefined && node !== start; node = cameFrom.get(node))
        path.push(node);
    path.push(start);
    return path.reverse();
}

;// CONCATENATED MODULE: ./packages/plan/lib/dependency-graph.js
/** A graph from lists. */
function graphOf(needs) {
    return { size: needs.length, needs: (node) => needs[node] ?? [] };
}
/** Kahn's algorithm, without recursion; among nodes that are free at once, the smaller number first. */
function topologicalOrder(graph) {
    const missing = new Int32Array(graph.size);
    const dependents = Array.from({ length: graph.size }, () => []);
    for (let node = 0; node < graph.size; node++) {
        for (const need of graph.needs(node)) {
            missing[node] = (missing[node] ?? 0) + 1;
            dependents[need]?.push(node);
        }
    }
    const order = [];
    for (let node = 0; node < graph.size; node++)
        if (missing[node] === 0)
            order.push(node);
    for (let at = 0; at < order.length; at++) {
        for (const dependent of dependents[order[at] ?? 0] ?? []) {
            const left = (missing[dependent] ?? 0) - 1;
            missing[dependent] = left;
            if (left === 0)
                order.push(dependent);
        }
    }
    const unordered = [];
    for (let node = 0; node < graph.size; node++)
        if ((missing[node] ?? 0) > 0)
            unordered.push(node);
    return { order, unordered };
}
/**
 * The level of each node: 0 without needs, otherwise one more than the highest level it needs. A node for which `weightless` holds
 * (a barrier) adds nothing to those behind it.
 */
function levels(graph, order, weightless) {
    const level = new Int32Array(graph.size);
    for (const node of order) {
        let highest = 0;
        for (const need of graph.needs(node))
            highest = Math.max(highest, (level[need] ?? 0) + (weightless(need) ? 0 : 1));
        level[node] = highest;
    }
    return level;
}

;// CONCATENATED MODULE: ./packages/plan/lib/reachability.js
/** Up to this size the ancestors of all nodes fit in some 25 MB; beyond, those of one node at a time are found when asked for. */
const MAX_DENSE_SIZE = 20_000;
/** Edges that searches on demand may follow in all, a few seconds' worth. */
const reachability_MAX_STEPS = 400_000_000;
/** @param order a topological order of every node. */
function reachability(graph, order) {
    return graph.size <= MAX_DENSE_SIZE ? denseReachability(graph, order) : searchedReachability(graph, order);
}
const NOTHING = new Uint32Array(0);
/** One bitset a node, over places in the order: a node at place p can only come after the p nodes before it. */
function denseReachability(graph, order) {
    const place = places(graph, order);
    const rows = [];
    for (const [at, node] of order.entries()) {
        if (graph.needs(node).length === 0) {
            rows.push(NOTHING);
            continue;
        }
        const row = new Uint32Array((at + 31) >>> 5);
        for (const need of graph.needs(node)) {
            const needAt = place[need] ?? 0;
            const words = rows[needAt];
            if (words !== undefined)
                for (let word = 0; word < words.length; word++)
                    row[word] = (row[word] ?? 0) | (words[word] ?? 0);
            row[needAt >>> 5] = (row[needAt >>> 5] ?? 0) | (1 << (needAt & 31));
        }
        rows.push(row);
    }
    return {
        isAfter(node, ancestor) {
            const [at, ancestorAt] = [place[node] ?? 0, place[ancestor] ?? 0];
            if (ancestorAt >= at)
                return false;
            return (((rows[at]?.[ancestorAt >>> 5] ?? 0) >>> (ancestorAt & 31)) & 1) === 1;
        },
    };
}
/** The ancestors of the node asked about last are remembered: callers ask about one node many times in a row. */
function searchedReachability(graph, order) {
    const place = places(graph, order);
    const chain = chains(graph, order);
    const mark = new Int32Array(graph.size).fill(-1);
    let last = -1;
    let steps = 0;
    const markAncestors = (node) => {
        last = node;
        const pending = [node];
        for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
            for (const need of graph.needs(at)) {
                steps++;
                if (mark[need] === node)
                    continue;
                mark[need] = node;
                pending.push(need);
            }
        }
    };
    return {
        isAfter(node, ancestor) {
            if ((place[ancestor] ?? 0) >= (place[node] ?? 0))
                return false;
            if (chain[node] === chain[ancestor])
                return true;
            if (last !== node) {
                if (steps > reachability_MAX_STEPS)
                    return undefined;
                markAncestors(node);
            }
            return mark[ancestor] === node;
        },
    };
}
/** Cuts the graph into chains: each node continues that of a node it needs, if no other does. In a chain each comes after all before. */
function chains(graph, order) {
    const chain = new Int32Array(graph.size);
    const continued = new Uint8Array(graph.size);
    for (const node of order) {
        const before = graph.needs(node).find((need) => continued[need] === 0);
        if (before !== undefined)
            continued[before] = 1;
        chain[node] = before === undefined ? node : (chain[before] ?? node);
    }
    return chain;
}
function places(graph, order) {
    const place = new Int32Array(graph.size);
    for (const [at, node] of order.entries())
        place[node] = at;
    return place;
}

// EXTERNAL MODULE: ./packages/claims/lib/characters.js
var characters = __webpack_require__(1547);
;// CONCATENATED MODULE: ./packages/plan/lib/repository-path.js

/**
 * Why a text is no path inside the repository (`/` between segments, canonical), or undefined. Unlike a claim it has no wildcards:
 * `[id].tsx` is a name.
 */
function pathProblem(path) {
    if (path === '')
        return 'it is empty';
    if ((0,characters/* firstUnseen */.bj)(path) >= 0)
        return 'it holds a character that cannot be seen';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it holds a backslash';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'it leaves its folder';
    if (segments.includes('.') || segments.includes(''))
        return 'it is not canonical';
    return path.trim() === path ? undefined : 'it begins or ends with white space';
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-items.js








/** Checks the items of every workstream: paths, claims, order, confidence, budgets. Returns their order, or undefined on a cycle. */
function checkItems(plan, claims, graph, sink) {
    for (const workstream of plan.workstreams) {
        for (const item of workstream.items) {
            checkPaths(plan, workstream, item, claims, sink);
            checkConfidence(plan, workstream, item, sink);
        }
        checkFileBudget(plan, workstream, sink);
    }
    const order = orderItems(plan, graph, sink);
    if (order !== undefined)
        for (const workstream of plan.workstreams)
            checkSharedFiles(plan, workstream, order, sink);
    return order;
}
function checkPaths(plan, workstream, item, claims, sink) {
    const set = claims.get(workstream);
    if ((item.action === 'rename') !== (item.to !== undefined)) {
        const message = item.action === 'rename' ? `the rename "${item.id}" has no new path` : `only a rename has a new path, "${item.id}" is ${item.action}`;
        const pointer = item.action === 'rename' ? item.pointer : `${item.pointer}/to`;
        const hint = item.action === 'rename' ? 'add "to"' : 'remove "to"';
        sink.add(item.action === 'rename' ? 'AIOP-P006' : 'AIOP-P007', { message, at: plan.position(pointer), pointer, hint });
    }
    if (item.action === 'rename' && item.to === item.filePath) {
        const pointer = `${item.pointer}/to`;
        const message = `the rename "${item.id}" leads to the path that it comes from`;
        sink.add('AIOP-P008', { message, at: plan.position(pointer), pointer, hint: 'give the new path, or remove the item' });
    }
    for (const { path, field } of filesOf(item)) {
        const pointer = `${item.pointer}/${field}`;
        const at = plan.position(pointer);
        const problem = pathProblem(path);
        if (problem !== undefined) {
            sink.add('AIOP-P011', { message: `"${(0,visible/* visible */.RK)(path, 100)}" is no path of the repository: ${problem}`, at, pointer });
            continue;
        }
        const permission = set?.permits(path) ?? { state: 'claimed' };
        if (permission.state === 'claimed')
            continue;
        const why = permission.state === 'protected' ? `lies in the protected path ${permission.by}` : `is not claimed by "${workstream.id}"`;
        sink.add(item.action === 'rename' ? 'AIOP-P022' : 'AIOP-P020', {
            message: `the file ${path} of item "${item.id}" ${why}`,
            at,
            pointer,
        });
    }
}
function checkConfidence(plan, { minConfidence }, { id, confidence, pointer: item }, sink) {
    if (confidence === undefined || minConfidence === undefined || confidence >= minConfidence)
        return;
    const pointer = `${item}/confidence`;
    const message = `item "${id}" states a confidence of ${confidence}, the gate asks for ${minConfidence}: it can never merge as planned`;
    sink.add('AIOP-P024', { message, at: plan.position(pointer), pointer });
}
function checkFileBudget(plan, { id, items, budgets, pointer: workstream }, sink) {
    const most = budgets.max_files;
    const files = new Set(items.flatMap((item) => filesOf(item).map(({ path }) => path)));
    if (most === undefined || files.size <= most)
        return;
    const pointer = `${workstream}/items`;
    sink.add('AIOP-P027', {
        message: `the items of "${id}" touch ${files.size} files, its budget is ${most}`,
        at: plan.position(pointer),
        pointer,
    });
}
function orderItems(plan, graph, sink) {
    const placed = [];
    for (const workstream of plan.workstreams)
        for (const item of workstream.items)
            placed.push({ item, workstream, index: placed.length });
    const byId = new Map();
    for (const each of placed)
        if (!byId.has(each.item.id))
            byId.set(each.item.id, each);
    const needs = placed.map((each) => resolveNeeds(plan, each, byId, graph, sink));
    const items = graphOf(needs);
    const { order, unordered } = topologicalOrder(items);
    for (const cycle of shortestCycles(items, unordered))
        reportCycle(plan, cycle.flatMap((index) => placed[index]?.item ?? []), sink);
    if (unordered.length > 0)
        return undefined;
    const reach = reachability(items, order);
    const placeOf = new Map(placed.map((each) => [each.item, each]));
    return (item, other) => {
        const [a, b] = [placeOf.get(item), placeOf.get(other)];
        if (a === undefined || b === undefined)
            return false;
        if (a.workstream !== b.workstream)
            return graph?.isAfter(a.workstream, b.workstream) === true;
        return reach.isAfter(a.index, b.index) === true;
    };
}
const MAX_CYCLE_SHOWN = 20;
function reportCycle(plan, cycle, sink) {
    const shown = cycle.slice(0, MAX_CYCLE_SHOWN);
    const edges = shown.flatMap((item, step) => {
        const next = cycle[(step + 1) % cycle.length]?.id;
        const need = item.needs.find(({ name }) => name === next);
        return need === undefined ? [] : [{ pointer: need.pointer, message: `"${item.id}" needs "${next}"` }];
    });
    const rest = cycle.length > shown.length ? [`… ${cycle.length - shown.length} more`] : [];
    const ids = [...shown.map(({ id }) => id), ...rest, cycle[0]?.id ?? ''];
    const pointer = edges[0]?.pointer ?? '';
    sink.add('AIOP-P030', {
        message: `the items need each other in a circle: ${ids.join(' → ')}`,
        at: plan.position(pointer),
        pointer,
        related: edges.map((edge) => ({ ...plan.position(edge.pointer), message: edge.message })),
    });
}
function resolveNeeds(plan, placed, byId, graph, sink) {
    const { item, workstream, index } = placed;
    const found = new Set();
    for (const { name, pointer } of item.needs) {
        const target = byId.get(name);
        const at = plan.position(pointer);
        if (target === undefined) {
            const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
            const hint = meant === undefined ? 'name an item of this plan' : `did you mean "${meant}"?`;
            sink.add('AIOP-P031', {
                message: `item "${item.id}" needs "${(0,visible/* visible */.RK)(name, 100)}", which is no item of this plan`,
                at,
                pointer,
                hint,
            });
        }
        else if (target.index === index) {
            sink.add('AIOP-P032', { message: `item "${item.id}" needs itself`, at, pointer });
        }
        else if (target.workstream === workstream) {
            found.add(target.index);
        }
        else if (graph !== undefined && graph.isAfter(workstream, target.workstream) === false) {
            const message = `item "${item.id}" needs "${name}" of workstream "${target.workstream.id}", which "${workstream.id}" does not need`;
            sink.add('AIOP-P031', { message, at, pointer, hint: `add "${target.workstream.id}" to the needs of "${workstream.id}"` });
        }
    }
    return [...found];
}

// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 1 modules
var lib_pattern = __webpack_require__(5855);
;// CONCATENATED MODULE: ./packages/plan/lib/check-module-paths.js



/** Subtracting is exponential at worst in the number of patterns that are subtracted at once. */
const check_module_paths_MAX_SUBTRACTED = 8;
/** Claims that reach beyond the paths of their workstream's module (P053). A module without paths, and the repository itself, has no bounds. */
function checkModulePaths(plan, claims, time, sink) {
    const paths = new Map(plan.modules.map((module) => [module.id, pathsOf(module, sink)]));
    for (const [workstream, set] of claims) {
        const bounds = paths.get(workstream.module) ?? [];
        if (bounds.length === 0)
            continue;
        if (time.spent())
            return;
        for (const [index, pattern] of set.write.entries()) {
            const near = bounds.filter((bound) => (0,intersection/* intersect */.y)(pattern, bound).state !== 'disjoint');
            if (near.length > check_module_paths_MAX_SUBTRACTED)
                continue;
            const beyond = (0,language/* intersectExcept */.z)([pattern], [...near, ...set.except].slice(0, check_module_paths_MAX_SUBTRACTED));
            if (beyond.state !== 'meet')
                continue;
            const pointer = claimPointer(workstream.claims, 'write', index);
            sink.add('AIOP-P053', {
                message: `the claim "${pattern.source}" of "${workstream.id}" reaches beyond the paths of module "${workstream.module}"`,
                at: plan.position(pointer),
                pointer,
                witness: beyond.witness,
            });
        }
    }
}
/** The paths of a module, those of the registry where the plan names none. A pattern that does not parse is a finding of the plan only. */
function pathsOf({ paths, registered, origin, pointer, position }, sink) {
    return (paths ?? registered?.paths ?? []).flatMap((text, index) => {
        const parsed = (0,lib_pattern/* parsePattern */.E)(text);
        if (parsed.ok)
            return [parsed.pattern];
        if (paths !== undefined && origin === 'plan') {
            const { code, message, expected } = parsed.problem;
            const at = `${pointer}/paths/${index}`;
            sink.add(code, { message: `"${(0,visible/* visible */.RK)(text, 100)}": ${message}`, at: position(at), pointer: at, hint: `expected ${expected}` });
        }
        return [];
    });
}

// EXTERNAL MODULE: ./packages/plan/lib/normalise-plan.js
var normalise_plan = __webpack_require__(6179);
;// CONCATENATED MODULE: ./packages/plan/lib/semver-order.js
// The official expression of https://semver.org (2.0.0), with its groups.
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Whether a text is a version of Semantic Versioning 2.0.0, of at most 256 characters. */
const isSemver = (text) => text.length <= 256 && SEMVER.test(text);
/** Whether one version comes before another (§11). Both have to be sound; of others nothing is said. */
function isLowerVersion(version, other) {
    const [a, b] = [SEMVER.exec(version), SEMVER.exec(other)];
    if (a === null || b === null)
        return false;
    for (const part of [1, 2, 3]) {
        const order = compareNumbers(a[part] ?? '', b[part] ?? '');
        if (order !== 0)
            return order < 0;
    }
    const [early, late] = [a[4], b[4]];
    if (early === undefined || late === undefined)
        return early !== undefined && late === undefined;
    return isLowerPrerelease(early.split('.'), late.split('.'));
}
/** Digits without leading zeros: the longer is the greater, whatever fits into a number. */
function compareNumbers(a, b) {
    return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
function isLowerPrerelease(a, b) {
    for (const [index, one] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return false;
        if (one === other)
            continue;
        const [numeric, otherNumeric] = [/^\d+$/.test(one), /^\d+$/.test(other)];
        if (numeric && otherNumeric)
            return compareNumbers(one, other) < 0;
        return numeric === otherNumeric ? one < other : numeric;
    }
    return a.length < b.length;
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-modules.js






/**
 * Modules that are unknown or lack metadata (P050), whose version is not SemVer or lower than the registry's (P051), or that depend on each
 * other (P052). Modules of the registry count where a workstream belongs to them: what else is wrong with a registry is not the plan's.
 */
function checkModules(plan, sink) {
    const byId = new Map();
    for (const [index, { id }] of plan.modules.entries())
        if (!byId.has(id))
            byId.set(id, index);
    const used = new Set();
    for (const { id, module, pointer: workstream } of plan.workstreams) {
        used.add(module);
        if (module === normalise_plan/* REPOSITORY_MODULE */.Ui || byId.has(module))
            continue;
        const pointer = `${workstream}/module`;
        const meant = sink.room === 0 ? undefined : nearestOf(module, byId.keys());
        const hint = meant === undefined ? `describe "${module}" under modules` : `did you mean "${meant}"?`;
        sink.add('AIOP-P050', {
            message: `"${id}" belongs to the module "${module}", which the plan does not describe`,
            at: plan.position(pointer),
            pointer,
            hint,
        });
    }
    const counts = ({ id, origin }) => origin === 'plan' || used.has(id);
    for (const module of plan.modules)
        if (counts(module))
            checkMetadata(module, sink);
    checkDependencies(plan.modules, byId, counts, sink);
}
function checkMetadata(module, sink) {
    const { id, version, lastUpdated, registered, pointer } = module;
    const of = (each) => ({
        version: each?.version,
        owner: each?.owner,
        depends_on: each?.dependsOn,
        last_updated: each?.lastUpdated,
    });
    const missing = Object.entries({ ...of(registered), ...defined(of(module)) }).flatMap(([name, value]) => value === undefined || value === '' ? [name] : []);
    if (missing.length > 0) {
        const message = `the module "${id}" lacks ${missing.join(', ')}`;
        sink.add('AIOP-P050', { message, at: module.position(pointer), pointer, hint: `add ${missing.join(', ')}` });
    }
    if (version !== undefined)
        checkVersion(module, version, sink);
    if (lastUpdated !== undefined && !isDay(lastUpdated)) {
        const at = `${pointer}/last_updated`;
        sink.add('AIOP-P050', {
            message: `the module "${id}" was last updated on no real day, ${lastUpdated}`,
            at: module.position(at),
            pointer: at,
            hint: 'write YYYY-MM-DD',
        });
    }
}
const defined = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
function checkVersion(module, version, sink) {
    const { id, registered } = module;
    const pointer = `${module.pointer}/version`;
    const at = module.position(pointer);
    if (!isSemver(version)) {
        sink.add('AIOP-P051', { message: `the version "${(0,visible/* visible */.RK)(version, 80)}" of module "${id}" is not SemVer`, at, pointer });
    }
    else if (registered?.version !== undefined && isLowerVersion(version, registered.version)) {
        sink.add('AIOP-P051', {
            message: `the plan describes version ${version} of module "${id}", the registry has ${registered.version} already`,
            at,
            pointer,
            related: [{ ...registered.position(`${registered.pointer}/version`), message: 'the version in the registry' }],
            hint: 'look at what has changed, and name the version of the registry, or a later one',
        });
    }
}
/** The parser of dates takes the 30th of February for the 2nd of March. */
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** Who says what a module depends on: the plan, or else the registry. */
const describer = (module) => (module.dependsOn === undefined ? (module.registered ?? module) : module);
function checkDependencies(modules, byId, counts, sink) {
    const needs = modules.map((module, index) => {
        const found = new Set();
        const { dependsOn = [], position } = describer(module);
        for (const { name, pointer } of dependsOn) {
            const target = byId.get(name);
            if (target !== undefined && target !== index) {
                found.add(target);
                continue;
            }
            if (!counts(module))
                continue;
            const { id } = module;
            const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
            const message = target === index
                ? `the module "${id}" depends on itself`
                : `the module "${id}" depends on "${name}", which the plan does not describe`;
            const hint = target === index ? 'remove it' : meant === undefined ? `describe "${name}" under modules` : `did you mean "${meant}"?`;
            sink.add('AIOP-P052', { message, at: position(pointer), pointer, hint });
        }
        return [...found];
    });
    const graph = graphOf(needs);
    for (const cycle of shortestCycles(graph, topologicalOrder(graph).unordered)) {
        const members = cycle.flatMap((index) => modules[index] ?? []);
        const [first] = members;
        if (first === undefined || !members.some(counts))
            continue;
        const { position, pointer: own } = describer(first);
        const pointer = `${own}/depends_on`;
        const ids = [...members, first].slice(0, check_modules_MAX_CYCLE_SHOWN).map(({ id }) => id);
        const message = `modules depend on each other in a circle: ${ids.join(' → ')}`;
        sink.add('AIOP-P052', { message, at: position(pointer), pointer, related: edgesOf(members.slice(0, check_modules_MAX_CYCLE_SHOWN), first) });
    }
}
const check_modules_MAX_CYCLE_SHOWN = 20;
/** Where each module of a cycle names the one after it. */
function edgesOf(members, first) {
    return members.flatMap((module, index) => {
        const next = members[index + 1] ?? first;
        const { dependsOn = [], position } = describer(module);
        const edge = dependsOn.find(({ name }) => name === next.id);
        return edge === undefined ? [] : [{ ...position(edge.pointer), message: `"${module.id}" depends on "${next.id}"` }];
    });
}

// EXTERNAL MODULE: ./packages/claims/lib/conflicts.js
var conflicts = __webpack_require__(6392);
;// CONCATENATED MODULE: ./packages/plan/lib/item-group.js
/**
 * Claims that the index does not tell apart. In a chain each workstream comes after all before it, so that a claim of any workstream can
 * only be unordered with a stretch of them, which two binary searches find: a plan in which every workstream changes one file, each after
 * the other, has quadratically many pairs, all of them sound.
 */
class ItemGroup {
    #graph;
    #items = [];
    /** Known from the first visit on. */
    #chain;
    constructor(graph) {
        this.#graph = graph;
    }
    /** Only before the first visit. */
    add(item) {
        this.#items.push(item);
    }
    /** Calls `visit` for the items that may be unordered with `item`, until it returns false. Returns whether it never did. */
    visit(item, visit) {
        this.#chain ??= this.#sortChain();
        const { workstream } = item.entry;
        let [from, to] = [0, this.#items.length];
        if (this.#chain && !isStrict(item)) {
            from = firstWithout(this.#items, ({ entry }) => this.#graph.isAfter(workstream, entry.workstream) === true);
            to = firstWithout(this.#items, ({ entry }) => this.#graph.isAfter(entry.workstream, workstream) !== true);
        }
        for (let at = from; at < to; at++) {
            const other = this.#items[at];
            if (other !== undefined && !visit(other))
                return false;
        }
        return true;
    }
    #sortChain() {
        if (this.#items.length < MIN_CHAIN || this.#items.some(isStrict))
            return false;
        const sorted = this.#items.toSorted((a, b) => waveOf(a, this.#graph) - waveOf(b, this.#graph));
        const chain = sorted.every((item, at) => at === 0 || follows(item, sorted[at - 1] ?? item, this.#graph));
        if (chain)
            this.#items = sorted;
        return chain;
    }
}
/** Shorter groups are not worth the questions. */
const MIN_CHAIN = 8;
const isStrict = ({ entry }) => entry.workstream.claims.policy === 'strict';
const waveOf = ({ entry }, graph) => graph.waveOf[entry.workstream.index] ?? 0;
function follows({ entry }, { entry: before }, graph) {
    return entry.workstream === before.workstream || graph.isAfter(entry.workstream, before.workstream) === true;
}
/** The first place from which on a condition, which holds up to it, holds no more. */
function firstWithout(items, holds) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = items[middle];
        if (item !== undefined && holds(item))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/plan/lib/claim-index.js



/**
 * Calls `visit` once for each pair of patterns of different workstreams that may meet, or may be file and folder to each other, until it
 * returns false or the budget is used up. Pairs that are ordered may be left out, unless a policy denies every overlap.
 *
 * Of two patterns that meet, the literal leading segments of one begin those of the other; and of their last segments, the literal
 * beginning of one begins that of the other, as one literal end ends the other. Patterns are indexed by all three.
 */
function visitNearbyClaims(claims, graph, budget, visit) {
    const byHead = Map.groupBy(itemsOf(claims), ({ shape }) => shape.head);
    const nodes = new Map();
    const nodeAt = (head) => {
        const items = byHead.get(head);
        if (items === undefined)
            return undefined;
        const node = nodes.get(head) ?? nodeOf(items, graph);
        if (node.size === 'many')
            nodes.set(head, node);
        return node;
    };
    const spend = () => budget.left-- > 0;
    for (const items of byHead.values()) {
        for (const item of items) {
            const visitOther = (other) => spend() && (!isPair(item, other) || visit(other.entry, item.entry));
            if (!visitNode(nodeAt(item.shape.head), item, visitOther, spend))
                return;
            if (!visitNodesAbove(nodeAt, item, visitOther, spend))
                return;
        }
    }
}
function itemsOf(claims) {
    const items = [];
    let order = 0;
    for (const [workstream, set] of claims) {
        for (const field of ['write', 'read']) {
            for (const [index, pattern] of set[field].entries()) {
                const shapes = claimShapes(pattern);
                const entry = { order: order++, workstream, field, index, pattern, shapes };
                for (const shape of shapes)
                    items.push({ entry, shape });
            }
        }
    }
    return items;
}
/** Up to here looking at each item is faster than an index. */
const MAX_FEW = 8;
function nodeOf(items, graph) {
    if (items.length <= MAX_FEW)
        return { size: 'few', items };
    const others = new AffixIndex();
    const literals = new ItemGroup(graph);
    for (const item of items) {
        const group = item.shape.literal ? literals : others.at(item.shape, () => new ItemGroup(graph));
        group.add(item);
    }
    return { size: 'many', literals, others };
}
/** The pairs inside one node, each found from the later item, or from the one that is not literal. */
function visitNode(node, item, visit, spend) {
    if (node === undefined)
        return true;
    const { shape, entry } = item;
    const visitEarlier = (other) => other.entry.order >= entry.order || visit(other);
    if (node.size === 'few') {
        return node.items.every((other) => (shape.literal === other.shape.literal ? visitEarlier(other) : shape.literal || visit(other)));
    }
    if (shape.literal)
        return node.literals.visit(item, visitEarlier);
    if (!node.literals.visit(item, visit))
        return false;
    return node.others.near(shape, (group) => group.visit(item, visitEarlier), spend);
}
/** The pairs with items whose head is a folder above: what lies beneath a literal one needs it as a folder. */
function visitNodesAbove(nodeAt, item, visit, spend) {
    const { head } = item.shape;
    if (head === '')
        return true;
    for (let end = 0; end >= 0; end = head.indexOf('/', end + 1)) {
        const node = nodeAt(head.slice(0, end));
        if (node === undefined)
            continue;
        if (node.size === 'few') {
            if (!node.items.every(visit))
                return false;
            continue;
        }
        if (!node.literals.visit(item, visit))
            return false;
        if (!node.others.near(item.shape, (group) => group.visit(item, visit), spend))
            return false;
    }
    return true;
}
function isPair(a, b) {
    if (a.entry.workstream === b.entry.workstream || (a.entry.field === 'read' && b.entry.field === 'read'))
        return false;
    if (a.entry.shapes.length === 1 && b.entry.shapes.length === 1)
        return shapesMeet(a.shape, b.shape);
    return a.entry.order < b.entry.order ? isFirstMeeting(a, b) : isFirstMeeting(b, a);
}
/** Of the alternatives of two patterns several may meet: only the first two count, so that a pair is visited once. */
function isFirstMeeting(a, b) {
    for (const one of a.entry.shapes) {
        for (const other of b.entry.shapes)
            if (shapesMeet(one, other))
                return one === a.shape && other === b.shape;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-overlaps.js



/** What comparing may cost: a full comparison counts 50, a pair that is told apart at once 1. */
const MAX_COST = 200_000_000;
const COMPARISON_COST = 50;
/** A plan with so many overlaps is refused; counting the rest would only take time. */
const MAX_OVERLAPS = 10_000;
/** Finds workstreams that may run at once and whose claims meet: P012, P013, P014, P035; P099 where that is not known. */
function checkOverlaps(plan, claims, graph, time, sink) {
    const budget = { left: MAX_COST };
    let found = 0;
    let late = time.spent();
    let unknown;
    visitNearbyClaims(claims, graph, budget, (one, other) => {
        const [a, b] = one.workstream.index < other.workstream.index ? [one, other] : [other, one];
        const order = relation(a, b, graph);
        if (order === 'ordered')
            return true;
        if (order === 'unknown')
            unknown = 'the order of the workstreams could not be decided for every pair';
        budget.left -= COMPARISON_COST;
        late ||= time.spent();
        if (late)
            return false;
        for (const conflict of (0,conflicts/* conflicts */.e)(alone(a, claims), alone(b, claims))) {
            if (order === 'strict' && conflict.kind === 'read-write')
                continue;
            found++;
            reportConflict(plan, a, b, conflict, order === 'strict', sink);
        }
        return found < MAX_OVERLAPS;
    });
    if (late || budget.left < 0)
        unknown = 'the claims could not all be compared';
    if (unknown !== undefined) {
        sink.add('AIOP-P099', {
            message: `${unknown}: the analysis is too large`,
            at: plan.position(''),
            hint: 'split the plan, or narrow its claims',
        });
    }
}
/** One pattern by itself, with what its workstream excepts. */
function alone({ workstream, field, pattern }, claims) {
    return {
        write: field === 'write' ? [pattern] : [],
        read: field === 'read' ? [pattern] : [],
        except: claims.get(workstream)?.except ?? [],
    };
}
function relation({ workstream: a }, { workstream: b }, graph) {
    const [after, before] = [graph.isAfter(a, b), graph.isAfter(b, a)];
    if (after === true || before === true)
        return a.claims.policy === 'strict' || b.claims.policy === 'strict' ? 'strict' : 'ordered';
    return after === undefined || before === undefined ? 'unknown' : 'unordered';
}
const CODE_OF = {
    overlap: 'AIOP-P012',
    shadow: 'AIOP-P013',
    folded: 'AIOP-P014',
    'read-write': 'AIOP-P035',
};
function reportConflict(plan, a, b, { kind, witness }, strict, sink) {
    const pointer = claimPointer(b.workstream.claims, b.field, b.index);
    const other = plan.position(claimPointer(a.workstream.claims, a.field, a.index));
    const [first, second] = [`"${a.pattern.source}"`, `"${b.pattern.source}"`];
    const at = plan.position(pointer);
    const related = [{ ...other, message: `"${a.workstream.id}" claims ${first} here` }];
    if (witness === undefined) {
        const message = `whether ${first} of "${a.workstream.id}" and ${second} of "${b.workstream.id}" meet could not be decided`;
        sink.add('AIOP-P099', { message, at, pointer, related });
        return;
    }
    const ends = `"${a.workstream.id}" (${first}) and "${b.workstream.id}" (${second})`;
    const [reader, writer] = a.field === 'read' ? [a, b] : [b, a];
    const message = {
        overlap: `${ends} claim the same path`,
        folded: `${ends} claim the same path where case or Unicode form is ignored`,
        shadow: `${ends}: what is a file to one is a folder to the other`,
        'read-write': `"${reader.workstream.id}" reads "${reader.pattern.source}" while "${writer.workstream.id}" may write "${writer.pattern.source}"`,
    }[kind];
    const hint = strict ? 'narrow one claim: the policy "strict" denies every overlap' : undefined;
    sink.add(CODE_OF[kind], { message, at, pointer, related, witness, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./packages/plan/lib/code-owners.js

/** Where GitHub looks for the file, in this order: the first that exists counts. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub reads no file that is larger. */
const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;
/**
 * Reads a CODEOWNERS file (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * a pattern and its owners a line, of which the last that matches counts. A line that GitHub leaves out as invalid is left out.
 */
function readCodeOwners(text) {
    const lines = text.split('\n').flatMap(readLine).reverse();
    return { owns: (path) => lines.find(({ patterns }) => patterns.some((pattern) => pattern.matches(path)))?.owned === true };
}
function readLine(line) {
    const comment = line.indexOf('#');
    const [pattern, ...owners] = (comment < 0 ? line : line.slice(0, comment)).split(/[ \t\r]+/).filter((word) => word !== '');
    if (pattern === undefined || /[![\]\\]/.test(pattern))
        return [];
    const patterns = claimTexts(pattern).flatMap((text) => {
        const parsed = (0,lib_pattern/* parsePattern */.E)(text);
        return parsed.ok ? [parsed.pattern] : [];
    });
    return patterns.length === 0 ? [] : [{ patterns, owned: owners.some((owner) => owner.includes('@')) }];
}
/** A pattern in the manner of .gitignore, in the dialect of claims: with a slash before its end it stands at the root, else anywhere. */
function claimTexts(pattern) {
    const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
    if (bare === '' || bare === '*' || bare === '**')
        return ['**'];
    const anchored = pattern.startsWith('/') || bare.includes('/');
    const text = anchored ? bare : `**/${bare}`;
    if (text.endsWith('/**'))
        return [text];
    // `docs/*` means the files in docs, and not what lies in its folders.
    if (anchored && text.endsWith('/*'))
        return [text];
    return pattern.endsWith('/') ? [`${text}/**`] : [text, `${text}/**`];
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-owners.js


/** Paths that may be looked at in all. */
const MAX_PATHS = 1_000_000;
/**
 * Claims of workstreams that code owners review, and files of the base that nobody owns (P054). A claim of one path counts also where the
 * file is yet to come. Returns what did not run.
 */
async function checkOwners(plan, claims, tree, base, git, sink) {
    const reviewed = plan.workstreams.filter(({ reviewers }) => reviewers === 'codeowners');
    if (reviewed.length === 0)
        return [];
    const owners = await ownersOf(tree, base, git);
    let left = MAX_PATHS;
    for (const workstream of reviewed) {
        const set = claims.get(workstream);
        for (const [index, pattern] of (set?.write ?? []).entries()) {
            let unowned;
            for (const path of pattern.literal ? [pattern.source] : tree.matching(pattern)) {
                if (left-- <= 0)
                    return ['AIOP-P054: the claims match too many files'];
                if (set?.permits(path).state !== 'claimed' || owners?.owns(path) === true)
                    continue;
                unowned = path;
                break;
            }
            if (unowned === undefined)
                continue;
            const pointer = claimPointer(workstream.claims, 'write', index);
            const why = owners === undefined ? 'the base has no CODEOWNERS' : `nobody owns ${unowned}`;
            const message = `code owners review "${workstream.id}", and it claims "${pattern.source}", but ${why}`;
            sink.add('AIOP-P054', { message, at: plan.position(pointer), pointer, witness: unowned });
        }
    }
    return [];
}
async function ownersOf(tree, { sha }, git) {
    const path = CODEOWNERS_PATHS.find((each) => tree.isFile(each));
    const content = path === undefined ? undefined : await git.readFile(sha, path);
    if (content === undefined || content.length > MAX_CODEOWNERS_BYTES)
        return undefined;
    return readCodeOwners(new TextDecoder().decode(content));
}

// EXTERNAL MODULE: ./packages/documents/lib/places.js
var lib_places = __webpack_require__(4470);
// EXTERNAL MODULE: ./packages/documents/lib/visit.js
var visit = __webpack_require__(1539);
;// CONCATENATED MODULE: ./packages/plan/lib/check-texts.js



/** Placeholders in titles and reasons (P025), and expressions or invisible characters anywhere (P074). */
function checkTexts(document, plan, sink) {
    const raw = rawWorkstreams(document);
    const check = (text, pointerOf) => {
        if (typeof text !== 'string' || !isPlaceholder(text))
            return;
        const pointer = pointerOf();
        const message = text.trim() === '' ? `${(0,lib_places/* pointerName */.Jy)(pointer)} is empty` : `${(0,lib_places/* pointerName */.Jy)(pointer)} is the placeholder "${text.trim()}"`;
        sink.add('AIOP-P025', { message, at: plan.position(pointer), pointer });
    };
    for (const pointer of ['/plan/title', ...plan.phases.map((phase) => `${phase.pointer}/title`)]) {
        check((0,schema_findings/* valueAt */.fK)(document, pointer), () => pointer);
    }
    for (const { index, pointer, claims, items } of plan.workstreams) {
        check(raw[index]?.title, () => `${pointer}/title`);
        for (const [at, { reason }] of claims.allowProtected.entries())
            check(reason, () => `${claims.pointer}/allow_protected/${at}/reason`);
        for (const item of items)
            check(item.reason, () => `${item.pointer}/reason`);
    }
    checkInjection(document, plan, sink);
}
const PLACEHOLDERS = new Set([
    'tbd',
    'tba',
    'tbc',
    'todo',
    'to do',
    'to be defined',
    'to be determined',
    'to be decided',
    'to be done',
    'to be written',
    'fixme',
    'xxx',
    'wip',
    'n/a',
    'na',
    'none',
    'null',
    'undefined',
    'placeholder',
    'title',
    'reason',
    'lorem ipsum',
]);
/** Words that stand for a text to come, whatever they are followed by. */
const OPENINGS = ['tbd:', 'tba:', 'todo:', 'fixme:', 'xxx:', 'lorem ipsum dolor'];
/** Whether a text says nothing: empty, punctuation only, or a word that stands for a text to come, in whatever letters or brackets. */
function isPlaceholder(text) {
    const bare = text.normalize('NFKC').trim().toLowerCase();
    const word = bare.replace(/^[[({<*_~"'`]{1,3}/, '').replace(/[\])}>*_~"'`.:!?…]{1,6}$/, '');
    if (PLACEHOLDERS.has(word) || PLACEHOLDERS.has(word.replaceAll('.', '')) || OPENINGS.some((opening) => bare.startsWith(opening)))
        return true;
    return !/[\p{L}\p{N}\p{S}]/u.test(bare) || (bare.startsWith('<') && bare.indexOf('>') === bare.length - 1);
}
// The patterns of claims and the paths of items: they have rules of their own, which refuse the same and more.
const OWN_RULES = /\/claims(?:\/(?:write|create|read|except))?\/\d+$|\/items\/\d+\/(?:file_path|to)$/;
/** Walks every text of the plan, without recursion. */
function checkInjection(document, plan, sink) {
    const pending = [new visit/* Visit */._(document.value)];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        const above = visit;
        const branches = above.branches((value, key) => {
            if (typeof value === 'string')
                checkText(value, () => above.pointerOf(key), plan, sink);
        });
        for (const branch of branches)
            pending.push(branch);
    }
}
function checkText(text, pointerOf, plan, sink) {
    // Commands and descriptions may have several lines.
    const unseen = (0,characters/* firstUnseen */.bj)(text) >= 0 && (0,characters/* firstUnseen */.bj)(text.replace(/[\n\t]/g, ' ').replace(/[\u200d\ufe0f]/g, '')) >= 0;
    const expression = text.includes('${{');
    if (!expression && !unseen)
        return;
    const pointer = pointerOf();
    if (OWN_RULES.test(pointer))
        return;
    if (expression) {
        const message = `${(0,lib_places/* pointerName */.Jy)(pointer)} holds an expression of GitHub Actions, "\${{"`;
        sink.add('AIOP-P074', {
            message,
            at: plan.position(pointer),
            pointer,
            hint: 'write the value itself; pass secrets through the environment',
        });
    }
    if (unseen) {
        const message = `${(0,lib_places/* pointerName */.Jy)(pointer)} holds a character that cannot be seen`;
        sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer, hint: 'remove it: it can make the text look like another' });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-verification.js





/** Whether a workstream is verified by tasks, so that they have to be known. */
function namesTasks({ workstreams }) {
    return workstreams.some(({ verify }) => verify !== undefined && 'tasks' in verify);
}
/** Verifications that name nothing, or a task that is not configured (P072). `tasks` undefined: the configuration is not known here. */
function checkVerification(plan, tasks, sink) {
    for (const { id, verify, pointer: workstream } of plan.workstreams) {
        if (verify === undefined)
            continue;
        const pointer = `${workstream}/verify`;
        const names = 'tasks' in verify ? verify.tasks : verify.run.filter(isCommand);
        if (names.length === 0) {
            sink.add('AIOP-P072', { message: `the verification of "${id}" names no command`, at: plan.position(pointer), pointer });
        }
        if (!('tasks' in verify) || tasks === undefined)
            continue;
        for (const [index, name] of verify.tasks.entries()) {
            if (tasks.includes(name))
                continue;
            const at = `${pointer}/tasks/${index}`;
            const meant = (0,nearest/* nearest */.p)(name, tasks);
            const hint = meant === undefined ? 'name a task of aiop.yaml' : `did you mean "${meant}"?`;
            sink.add('AIOP-P072', {
                message: `"${id}" is verified by the task "${name}", which aiop.yaml does not define`,
                at: plan.position(at),
                pointer: at,
                hint,
            });
        }
    }
}
/** Whether a shell would do anything: lines of comments alone pass without having checked anything. */
function isCommand(text) {
    return text.split('\n').some((line) => /^\s*[^\s#]/.test(line));
}
/** Files that a plan names outside of claims and items have to lie in the repository too (P011). */
function checkNamedFiles(plan, sink) {
    const files = [
        { path: plan.registry, at: '/plan/registry' },
        { path: plan.fileIndex, at: '/plan/file_index' },
    ];
    refuseOthers(plan, files.flatMap(({ path, at }) => (path === undefined ? [] : [{ path, at }])), sink);
    for (const { pins, execute, schemas, pointer } of plan.workstreams) {
        const named = [
            ...pins.map(({ path, pointer: pin }) => ({ path, at: `${pin}/path` })),
            ...schemas.map(({ schema: path }, index) => ({ path, at: `${pointer}/acceptance/schemas/${index}/schema` })),
            ...(execute !== undefined && 'patch' in execute ? [{ path: execute.patch, at: `${pointer}/execute/patch` }] : []),
        ];
        refuseOthers(plan, named, sink);
    }
}
function refuseOthers(plan, named, sink) {
    for (const { path, at } of named) {
        const problem = pathProblem(path);
        if (problem === undefined)
            continue;
        const message = `"${(0,visible/* visible */.RK)(path, 100)}" is no path of the repository: ${problem}`;
        sink.add('AIOP-P011', { message, at: plan.position(at), pointer: at });
    }
}
/** A folder for worktrees: never inside the repository, nor relative (P046); and in this version not to be chosen at all (P075). */
function checkWorktrees(document, plan, root, sink) {
    const policies = [
        { given: (0,schema_findings/* valueAt */.fK)(document, '/defaults/worktree/root'), above: '/defaults' },
        ...rawWorkstreams(document).map((raw, index) => ({
            given: (0,schema_findings/* memberAt */.mz)(raw, ['worktree', 'root']),
            above: plan.workstreams[index]?.pointer ?? '',
        })),
    ];
    for (const { given, above } of policies) {
        if (typeof given !== 'string')
            continue;
        const pointer = `${above}/worktree/root`;
        const at = plan.position(pointer);
        if (!external_node_path_.posix.isAbsolute(given) && !external_node_path_.win32.isAbsolute(given)) {
            sink.add('AIOP-P046', { message: `the root of worktrees is not absolute`, at, pointer });
        }
        else if (root !== undefined && isInside(given, root)) {
            sink.add('AIOP-P046', { message: `the root of worktrees lies inside the repository`, at, pointer });
        }
        else {
            sink.add('AIOP-P075', { message: 'the root of worktrees cannot be chosen in this version', at, pointer });
        }
    }
}
function isInside(path, root) {
    const [inner, outer] = [path, root].map((each) => `${external_node_path_.posix.normalize(each.replaceAll('\\', '/')).replace(/\/$/, '')}/`);
    return (inner ?? '').startsWith(outer ?? '/');
}

// EXTERNAL MODULE: ./packages/plan/lib/codes.js
var codes = __webpack_require__(4587);
;// CONCATENATED MODULE: ./packages/plan/lib/matrix.js
/** GitHub starts at most this many jobs from one matrix. */
const MAX_JOBS = 256;
/** The chunks that `pipeline.yml` chains. */
const MAX_CHUNKS = 8;
/** The file of a workstream's manifest, below the folder of manifests. */
function manifestPath(folder, { id }) {
    const name = `${id}/ws.manifest.json`;
    return folder === '' ? name : `${folder.replace(/\/+$/, '')}/${name}`;
}
/** Job matrices in the order they have to run: never two waves in one, a wave of more than 256 workstreams in several. */
function buildMatrices(manifests, manifestFolder) {
    const waves = Map.groupBy(manifests, ({ wave }) => wave);
    const matrices = [];
    for (const wave of [...waves.keys()].sort((a, b) => a - b)) {
        const members = waves.get(wave) ?? [];
        for (let start = 0; start < members.length; start += MAX_JOBS) {
            const chunk = matrices.length + 1;
            const include = members.slice(start, start + MAX_JOBS).map((manifest) => {
                const { id, wsid, wslid, branch, module } = manifest;
                return { wave, chunk, id, wsid, wslid, branch, module, manifest: manifestPath(manifestFolder, manifest) };
            });
            matrices.push({ include });
        }
    }
    return matrices;
}
/** More chunks than the pipeline in CI chains (P036). At a terminal there is no such limit. */
function checkChunks(plan, waves, sink) {
    const chunks = waves.reduce((sum, wave) => sum + Math.ceil(wave.length / MAX_JOBS), 0);
    if (chunks <= MAX_CHUNKS)
        return;
    const message = `the plan has ${waves.length} waves in ${chunks} matrices, the pipeline in CI chains ${MAX_CHUNKS}`;
    sink.add('AIOP-P036', { message, at: plan.position('') });
}

;// CONCATENATED MODULE: ./packages/plan/lib/pin-items.js

/**
 * Pins the files that items change, delete or rename to what the index says of them, so that a workstream stops when somebody has changed one
 * meanwhile. A file that a workstream before it may write is not pinned: it is meant to change.
 */
function pinItems(plan, index, claims, graph) {
    const pins = new Map();
    for (const workstream of plan.workstreams) {
        const own = workstream.pins;
        const named = new Set(own.map(({ path }) => path));
        const before = (path) => plan.workstreams.some((other) => graph?.isAfter(workstream, other) !== false && other !== workstream && claims.get(other)?.permits(path).state === 'claimed');
        const added = [];
        for (const item of index === undefined ? [] : workstream.items) {
            for (const { path, field } of filesOf(item)) {
                const indexed = index?.get(path);
                if (indexed === undefined || item.action === 'create' || field === 'to' || named.has(path) || before(path))
                    continue;
                named.add(path);
                added.push({ ...indexed, pointer: `${item.pointer}/${field}` });
            }
        }
        pins.set(workstream, [...own, ...added]);
    }
    return pins;
}

;// CONCATENATED MODULE: ./packages/plan/lib/ref-name.js
/** Longest branch name: git's loose refs are files, and their names may have 255 bytes with `.lock` behind them. */
const MAX_REF_BYTES = 244;
/**
 * Why a name is no branch that every git and every shell handles alike, or undefined: the rules of `git check-ref-format --branch`, and
 * only characters that need no quoting. So a name that passes is ASCII.
 */
function refNameProblem(name) {
    if (name === '')
        return 'it is empty';
    if (name.length > MAX_REF_BYTES)
        return `it is longer than ${MAX_REF_BYTES} bytes`;
    const odd = /[^A-Za-z0-9._/+=@-]/u.exec(name)?.[0];
    if (odd !== undefined)
        return `it holds ${JSON.stringify(odd)}`;
    if (!/^[A-Za-z0-9]/.test(name))
        return 'it does not begin with a letter or digit';
    if (name.includes('..'))
        return 'it holds ".."';
    if (name === '@' || name.toUpperCase() === 'HEAD')
        return 'it is reserved';
    if (name.endsWith('.'))
        return 'it ends with "."';
    for (const segment of name.split('/')) {
        if (segment === '')
            return 'it has an empty segment';
        if (segment.startsWith('.'))
            return 'a segment begins with "."';
        if (segment.toLowerCase().endsWith('.lock'))
            return 'a segment ends with ".lock"';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-branches.js


/**
 * Renders the branch of every workstream (P044, P074), by its index, and finds names that collide with each other or with existing refs
 * (P045). A name that is not sound is left out.
 */
function planBranches(plan, wsids, refs, sink) {
    if (!laneIsSound(plan, sink))
        return [];
    const branches = plan.workstreams.map((workstream) => renderBranch(plan, workstream, wsids[workstream.index] ?? '', sink));
    checkCollisions(plan, branches, refs, sink);
    return branches;
}
/** Characters with which a shell would do something. */
const SHELL = /[`$;|&<>'"\n\r]/;
/** The lane stands in every branch: what is wrong with it is said once. */
function laneIsSound(plan, sink) {
    const lane = plan.workstreams[0]?.lane ?? '';
    const pointer = '/defaults/lane';
    const unsafe = SHELL.exec(lane)?.[0];
    const problem = refNameProblem(lane);
    if (unsafe !== undefined) {
        const message = `the lane holds ${JSON.stringify(unsafe)}, which a shell may interpret`;
        sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer });
    }
    else if (problem !== undefined) {
        const message = `the lane "${(0,visible/* visible */.RK)(lane, 120)}" cannot begin a branch name: ${problem}`;
        sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer });
    }
    return problem === undefined;
}
function renderBranch(plan, workstream, wsid, sink) {
    const { branchTemplate, lane, phase, module, id, role } = workstream;
    const values = new Map([
        ['lane', lane],
        ['phase_seq', String(phase.seq)],
        ['phase_key', phase.key],
        ['module_id', module],
        ['wsid', wsid],
        ['id', id],
        ['role', role],
        ['plan_id', plan.id],
    ]);
    const { branchPointer: pointer } = workstream;
    const unsafe = SHELL.exec(branchTemplate)?.[0];
    if (unsafe !== undefined) {
        const at = plan.position(pointer);
        sink.add('AIOP-P074', { message: `the branch of "${id}" holds ${JSON.stringify(unsafe)}, which a shell may interpret`, at, pointer });
        return undefined;
    }
    let unknown;
    const branch = branchTemplate.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = values.get(name);
        if (value === undefined)
            unknown = name;
        return value ?? whole;
    });
    if (unknown !== undefined) {
        const meant = (0,nearest/* nearest */.p)(unknown, values.keys());
        const hint = meant === undefined ? `use ${[...values.keys()].map((name) => `{${name}}`).join(', ')}` : `did you mean {${meant}}?`;
        const message = `the branch template knows no {${(0,visible/* visible */.RK)(unknown, 40)}}`;
        sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer, hint });
        return undefined;
    }
    const problem = refNameProblem(branch);
    if (problem === undefined)
        return branch;
    const message = `"${(0,visible/* visible */.RK)(branch, 120)}" is no branch name: ${problem}`;
    sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer });
    return undefined;
}
/** Compares ignoring case, as the loose refs of a repository on macOS or Windows do, and as files and folders. */
function checkCollisions(plan, branches, refs, sink) {
    const names = new Map();
    const folders = new Map();
    const occupy = (branch, owner) => {
        const folded = branch.toLowerCase();
        names.set(folded, owner);
        for (let slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1))
            folders.set(folded.slice(0, slash), owner);
    };
    for (const ref of refs) {
        const branch = /^refs\/(?:heads|remotes\/origin)\/(.+)$/s.exec(ref)?.[1];
        if (branch !== undefined && branch !== 'HEAD')
            occupy(branch, { name: `the existing branch ${(0,visible/* visible */.RK)(branch, 250)}` });
    }
    for (const [index, branch] of branches.entries()) {
        const workstream = plan.workstreams[index];
        if (branch === undefined || workstream === undefined)
            continue;
        const rival = rivalOf(branch.toLowerCase(), names, folders);
        if (rival !== undefined) {
            const { branchPointer: pointer } = workstream;
            const message = `the branch ${branch} of "${workstream.id}" collides with ${rival.name}`;
            const other = rival.pointer === undefined ? [] : [{ ...plan.position(rival.pointer), message: rival.name }];
            sink.add('AIOP-P045', { message, at: plan.position(pointer), pointer, related: other });
        }
        occupy(branch, { name: `the branch of "${workstream.id}"`, pointer: workstream.branchPointer });
    }
}
function rivalOf(branch, names, folders) {
    const same = names.get(branch) ?? folders.get(branch);
    if (same !== undefined)
        return same;
    for (let slash = branch.indexOf('/'); slash >= 0; slash = branch.indexOf('/', slash + 1)) {
        const above = names.get(branch.slice(0, slash));
        if (above !== undefined)
            return above;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/claims/lib/braces.js
var braces = __webpack_require__(303);
// EXTERNAL MODULE: ./packages/claims/lib/claim-set.js
var claim_set = __webpack_require__(4682);
;// CONCATENATED MODULE: ./packages/plan/lib/plan-claims.js




/** Protected paths: those of every repository, the plan itself where it lies in one, and what the policy adds. */
function protectedPathsOf(planInRepository, policy) {
    const parsed = planInRepository === undefined ? undefined : (0,lib_pattern/* parsePattern */.E)(planInRepository);
    const own = planInRepository !== undefined && parsed?.ok === true && parsed.pattern.literal ? [planInRepository] : [];
    return own.length + policy.length === 0 ? protected_paths/* PROTECTED */.tg : (0,protected_paths/* protectedPathsWith */.Ty)([...own, ...policy]);
}
/** What the braces of all claims may stand for, written out. A plan without braces within its limit of bytes is well below. */
const MAX_EXPANDED = 20_000_000;
function expandedLengthOf({ write, create, read, except, allowProtected }) {
    let length = 0;
    for (const list of [write, create, read, except])
        for (const text of list)
            length += (0,braces/* expandedLength */.o1)(text);
    for (const { path } of allowProtected)
        length += (0,braces/* expandedLength */.o1)(path);
    return length;
}
/** Compiles the claims of every workstream and checks each by itself: P008, P010, P011, P014, P016, P017, P019. */
function compilePlanClaims(plan, protectedPaths, time, sink) {
    const compiled = new Map();
    let expanded = 0;
    for (const workstream of plan.workstreams) {
        const { claims } = workstream;
        expanded += expandedLengthOf(claims);
        if (expanded > MAX_EXPANDED) {
            const message = `the braces of the claims stand for more than ${MAX_EXPANDED} characters`;
            sink.add('AIOP-P099', {
                message,
                at: plan.position(claims.pointer),
                pointer: claims.pointer,
                hint: 'write wildcards instead of braces',
            });
            break;
        }
        const result = (0,claim_set/* compileClaims */.X)(claims, protectedPaths);
        if (!result.ok) {
            for (const { code, field, index, message, expected } of result.problems) {
                const pointer = claimPointer(claims, field, index);
                const text = (0,visible/* visible */.RK)(textOf(claims, field, index), 100);
                sink.add(code, { message: `"${text}": ${message}`, at: plan.position(pointer), pointer, hint: `expected ${expected}` });
            }
            continue;
        }
        compiled.set(workstream, result.claims);
        if (time.spent())
            continue;
        checkOwnClaims(plan, workstream, result.claims, protectedPaths, sink);
    }
    return compiled;
}
function textOf(claims, field, index) {
    return (field === 'allowProtected' ? claims.allowProtected[index]?.path : claims[field][index]) ?? '';
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-graph.js




/**
 * Resolves and checks the dependencies of a plan. Undefined when there is no order.
 *
 * Nodes: each workstream at its index, then for each phase a barrier that stands behind all of its workstreams. A workstream needs the
 * barrier of each phase that its own phase needs.
 */
function buildPlanGraph(plan, sink) {
    const nodes = [...plan.workstreams.map(({ id }) => node(id)), ...plan.phases.map(({ key }) => node(`phase ${key}`))];
    const barrier = (phase) => plan.workstreams.length + phase.index;
    for (const workstream of plan.workstreams)
        nodes[barrier(workstream.phase)]?.edges.set(workstream.index, undefined);
    const phaseNeeds = addPhaseEdges(plan, nodes, barrier, sink);
    addWorkstreamEdges(plan, nodes, sink);
    const graph = graphOf(nodes.map(({ edges }) => [...edges.keys()]));
    const { order, unordered } = topologicalOrder(graph);
    if (unordered.length > 0) {
        reportCycles(plan, graph, nodes, unordered, sink);
        return undefined;
    }
    const reach = reachability(graph, order);
    checkRedundantNeeds(plan, reach, sink);
    return {
        ...wavesOf(plan, graph, order),
        isAfter: (a, b) => reach.isAfter(a.index, b.index),
        directNeeds: directNeedsOf(plan, phaseNeeds),
    };
}
const node = (label) => ({ label, edges: new Map() });
function addWorkstreamEdges(plan, nodes, sink) {
    const byId = new Map();
    for (const workstream of plan.workstreams)
        if (!byId.has(workstream.id))
            byId.set(workstream.id, workstream);
    for (const workstream of plan.workstreams) {
        const edges = nodes[workstream.index]?.edges;
        for (const need of workstream.needs) {
            const target = byId.get(need.name);
            if (target === undefined) {
                reportUnknown(plan, need, `"${workstream.id}" needs`, 'workstream', byId.keys(), sink);
            }
            else if (target.index === workstream.index) {
                sink.add('AIOP-P032', { message: `"${workstream.id}" needs itself`, ...at(plan, need) });
            }
            else if (target.phase.seq > workstream.phase.seq) {
                const phases = `phase "${target.phase.key}" comes after phase "${workstream.phase.key}"`;
                const related = [{ ...plan.position(target.pointer), message: `"${target.id}" stands in phase "${target.phase.key}"` }];
                sink.add('AIOP-P033', { message: `"${workstream.id}" needs "${target.id}", but ${phases}`, ...at(plan, need), related });
            }
            else if (edges?.get(target.index) !== undefined) {
                const related = [{ ...plan.position(edges.get(target.index) ?? ''), message: `the first "${target.id}"` }];
                sink.add('AIOP-P034', { message: `"${workstream.id}" names "${target.id}" twice`, ...at(plan, need), related });
            }
            else {
                edges?.set(target.index, need.pointer);
            }
        }
    }
}
/** Returns the phases that each phase needs. */
function addPhaseEdges(plan, nodes, barrier, sink) {
    const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
    const byKey = new Map();
    for (const phase of plan.phases)
        if (!byKey.has(phase.key))
            byKey.set(phase.key, phase);
    return plan.phases.map((phase) => {
        const needed = new Map();
        for (const need of phase.needs) {
            const target = byKey.get(need.name);
            if (target === undefined)
                reportUnknown(plan, need, `phase "${phase.key}" needs`, 'phase', byKey.keys(), sink);
            else if (target === phase)
                sink.add('AIOP-P032', { message: `phase "${phase.key}" needs itself`, ...at(plan, need) });
            else if (target.seq > phase.seq) {
                const related = [{ ...plan.position(target.pointer), message: `the phase "${target.key}"` }];
                sink.add('AIOP-P033', { message: `phase "${phase.key}" needs the later phase "${target.key}"`, ...at(plan, need), related });
            }
            else if (needed.has(target)) {
                sink.add('AIOP-P034', { message: `phase "${phase.key}" names "${target.key}" twice`, ...at(plan, need) });
            }
            else
                needed.set(target, need);
        }
        for (const [target, need] of needed) {
            for (const { index } of members.get(phase) ?? [])
                nodes[index]?.edges.set(barrier(target), need.pointer);
        }
        return [...needed.keys()];
    });
}
const at = (plan, { pointer }) => ({ at: plan.position(pointer), pointer });
function reportUnknown(plan, need, who, kind, known, sink) {
    const meant = sink.room === 0 ? undefined : nearestOf(need.name, known);
    const hint = meant === undefined ? `name a ${kind} of this plan` : `did you mean "${meant}"?`;
    sink.add('AIOP-P031', { message: `${who} "${need.name}", which is no ${kind} of this plan`, ...at(plan, need), hint });
}
const plan_graph_MAX_CYCLE_SHOWN = 20;
function reportCycles(plan, graph, nodes, unordered, sink) {
    for (const cycle of shortestCycles(graph, unordered)) {
        const shown = cycle.slice(0, plan_graph_MAX_CYCLE_SHOWN);
        const names = shown.map((index) => nodes[index]?.label ?? '');
        const rest = cycle.length > shown.length ? [`… ${cycle.length - shown.length} more`] : [];
        const edges = shown.flatMap((index, step) => {
            const next = cycle[(step + 1) % cycle.length] ?? index;
            const pointer = nodes[index]?.edges.get(next);
            return pointer === undefined ? [] : [{ pointer, message: `"${nodes[index]?.label}" needs "${nodes[next]?.label}"` }];
        });
        const first = edges[0]?.pointer ?? '';
        sink.add('AIOP-P030', {
            message: `the dependencies run in a circle: ${[...names, ...rest, names[0]].join(' → ')}`,
            at: plan.position(first),
            pointer: first,
            related: edges.map(({ pointer, message }) => ({ ...plan.position(pointer), message })),
        });
    }
}
/** The check is quadratic in the needs of one workstream; beyond this many nobody reads its warnings. */
const MAX_NEEDS_COMPARED = 64;
function checkRedundantNeeds(plan, reach, sink) {
    if (plan.workstreams.length > MAX_DENSE_SIZE / 2)
        return;
    const index = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
    for (const workstream of plan.workstreams) {
        const needed = workstream.needs.flatMap((need) => {
            const target = index.get(need.name);
            return target === undefined || target === workstream ? [] : [{ need, target }];
        });
        if (needed.length < 2 || needed.length > MAX_NEEDS_COMPARED)
            continue;
        for (const { need, target } of needed) {
            const via = needed.find((other) => other.target !== target && reach.isAfter(other.target.index, target.index) === true);
            if (via === undefined)
                continue;
            const message = `"${workstream.id}" needs "${target.id}" already through "${via.target.id}"`;
            const related = [
                { ...plan.position(via.need.pointer), message: `"${workstream.id}" needs "${via.target.id}", which comes after it` },
            ];
            sink.add('AIOP-P034', { message, ...at(plan, need), related });
        }
    }
}
function wavesOf(plan, graph, order) {
    const level = levels(graph, order, (index) => index >= plan.workstreams.length);
    const waves = [];
    const waveOf = plan.workstreams.map(({ id, index }) => {
        const wave = level[index] ?? 0;
        while (waves.length <= wave)
            waves.push([]);
        waves[wave]?.push(id);
        return wave + 1;
    });
    return { waves, waveOf };
}
function directNeedsOf(plan, phaseNeeds) {
    const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
    return ({ phase, needs }) => {
        const fromPhases = (phaseNeeds[phase.index] ?? []).flatMap((needed) => (members.get(needed) ?? []).map(({ id }) => id));
        return [...new Set([...needs.map(({ name }) => name), ...fromPhases])];
    };
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-secrets.js
/** Secret-like values anywhere in the file, comments included (P073). Works on a file of any form. */
async function checkSecrets(file, bytes, scan, sink) {
    for (const { message, severity, line, column } of await scan(new TextDecoder().decode(bytes))) {
        sink.add('AIOP-P073', { message, severity, at: { file, line, column } });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/command-pattern.js
/** What `*` stands for: nothing that a shell gives a meaning. */
const PLAIN = /^[A-Za-z0-9 ._/:=@,+-]*$/;
/**
 * Whether a command line is one that a pattern allows: the same text, where each `*` of the pattern stands for any number of characters
 * without meaning to a shell. So `npm run *` allows no `npm run x; rm -rf .`. Takes time in proportion to pattern times line.
 */
function allowsCommand(pattern, line) {
    const pieces = pattern.split('*');
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return pattern === line;
    if (line.length < first.length + last.length || !line.startsWith(first) || !line.endsWith(last))
        return false;
    const end = line.length - last.length;
    let at = first.length;
    for (const piece of rest) {
        const found = line.indexOf(piece, at);
        if (found < 0 || found + piece.length > end || !PLAIN.test(line.slice(at, found)))
            return false;
        at = found + piece.length;
    }
    return PLAIN.test(line.slice(at, end));
}

;// CONCATENATED MODULE: ./packages/plan/lib/policy-floor.js




const BUDGETS = ['max_files', 'max_patch_kb', 'timeout_minutes'];
/**
 * Finds where a plan is weaker than the policy (P071), and returns the plan with what the policy sets where the plan sets nothing: gates and
 * budgets, and the policy's protected paths as exceptions of every claim, so that whoever enforces the claims enforces them too.
 */
function applyPolicy(document, plan, policy, sink) {
    checkNumbers(document, plan, policy, sink);
    for (const workstream of plan.workstreams) {
        checkCommands(plan, workstream, policy, sink);
        policy_floor_checkGivenBack(plan, workstream, policy, sink);
    }
    const { minConfidence: least, budgets: most, protectedPaths } = policy;
    const enforcedExcept = protectedPaths.flatMap(withEverythingBeneath);
    return {
        ...plan,
        workstreams: plan.workstreams.map((workstream) => {
            const { minConfidence = least, budgets, claims } = workstream;
            return {
                ...workstream,
                ...(minConfidence === undefined ? {} : { minConfidence }),
                budgets: { ...most, ...budgets },
                claims: { ...claims, enforcedExcept },
            };
        }),
    };
}
/** What protects a folder as a claim's exception: its name, and all beneath it. */
function withEverythingBeneath(pattern) {
    if (pattern.endsWith('/**'))
        return [pattern.slice(0, -'/**'.length), pattern];
    return pattern === '**' ? [pattern] : [pattern, `${pattern}/**`];
}
function checkNumbers(document, plan, { minConfidence, budgets, position }, sink) {
    const owners = [
        { who: 'the plan', gates: '/defaults/gates', limits: '/defaults/budgets' },
        ...plan.workstreams.map(({ id, pointer }) => ({
            who: `"${id}"`,
            gates: `${pointer}/acceptance/gates`,
            limits: `${pointer}/budgets`,
        })),
    ];
    const weaker = (pointer, bound, message) => {
        const related = [{ ...position(bound), message: 'what the policy sets' }];
        sink.add('AIOP-P071', { message, at: plan.position(pointer), pointer, related });
    };
    for (const { who, gates, limits } of owners) {
        const confidence = (0,schema_findings/* valueAt */.fK)(document, `${gates}/min_confidence`);
        if (minConfidence !== undefined && typeof confidence === 'number' && confidence < minConfidence) {
            const message = `${who} asks for a confidence of ${confidence}, the policy for ${minConfidence} at least`;
            weaker(`${gates}/min_confidence`, '/gates/min_confidence', message);
        }
        for (const name of BUDGETS) {
            const [limit, most] = [(0,schema_findings/* valueAt */.fK)(document, `${limits}/${name}`), budgets[name]];
            if (most === undefined || typeof limit !== 'number' || limit <= most)
                continue;
            weaker(`${limits}/${name}`, `/budgets/${name}`, `${who} sets ${name} to ${limit}, the policy allows ${most} at most`);
        }
    }
}
function checkCommands(plan, { id, execute, pointer: workstream }, { commands, position }, sink) {
    if (commands === undefined || execute === undefined || !('run' in execute))
        return;
    for (const [index, line] of execute.run.entries()) {
        if (commands.some((pattern) => allowsCommand(pattern, line)))
            continue;
        const pointer = `${workstream}/execute/run/${index}`;
        sink.add('AIOP-P071', {
            message: `"${id}" runs a command that the policy does not allow: ${(0,visible/* visible */.RK)(line, 200)}`,
            at: plan.position(pointer),
            pointer,
            related: [{ ...position('/execute/allow'), message: 'what the policy allows' }],
            hint: 'run a command that the policy lists, or ask its owner to add this one',
        });
    }
}
/** `allow_protected` gives back what every repository protects, never what the policy adds. */
function policy_floor_checkGivenBack(plan, { id, claims }, { protectedPaths, position }, sink) {
    for (const [index, { path }] of claims.allowProtected.entries()) {
        const given = (0,lib_pattern/* parsePattern */.E)(path);
        if (!given.ok)
            continue;
        const folded = given.pattern.folded();
        const at = protectedPaths.findIndex((text) => withEverythingBeneath(text).some((each) => {
            const parsed = (0,lib_pattern/* parsePattern */.E)(each);
            return parsed.ok && (0,intersection/* intersect */.y)(parsed.pattern.folded(), folded).state !== 'disjoint';
        }));
        if (at < 0)
            continue;
        const pointer = `${claims.pointer}/allow_protected/${index}/path`;
        sink.add('AIOP-P071', {
            message: `"${id}" gives back ${(0,visible/* visible */.RK)(path, 100)}, which the policy protects`,
            at: plan.position(pointer),
            pointer,
            related: [{ ...position(`/protected/${at}`), message: 'what the policy protects' }],
            hint: 'remove it: what the policy protects is given back by nobody',
        });
    }
}

// EXTERNAL MODULE: ./packages/plan/lib/read-plan.js + 3 modules
var read_plan = __webpack_require__(443);
;// CONCATENATED MODULE: ./packages/plan/lib/file-index.js


const MAX_INDEX_BYTES = 256 * 1024 * 1024;
/**
 * Reads an index of files (`module_file_index.jsonl`): JSON Lines, each with `path`, `module_file_id` and perhaps `file_hash`; other fields are
 * somebody else's. Undefined when a line is wrong, a path or an id stands twice: the findings are in the sink.
 */
function readFileIndex(path, bytes, sink) {
    const at = (line) => ({ file: path, line, column: 1 });
    if (bytes.length > MAX_INDEX_BYTES) {
        sink.add('AIOP-P001', { message: `the index is larger than ${MAX_INDEX_BYTES} bytes`, at: at(1) });
        return undefined;
    }
    const files = new Map();
    const byId = new Map();
    let sound = true;
    for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
        if (text.trim() === '')
            continue;
        const line = index + 1;
        const read = file_index_readLine(text);
        const twin = typeof read === 'string' ? undefined : (files.get(read.path)?.path ?? byId.get(read.moduleFileId));
        if (typeof read !== 'string' && twin === undefined) {
            files.set(read.path, read);
            byId.set(read.moduleFileId, read.path);
            continue;
        }
        sound = false;
        if (typeof read === 'string')
            sink.add('AIOP-P043', { message: `line ${line} of the index ${read}`, at: at(line), hint: 'make the index anew' });
        else {
            const what = twin === read.path
                ? `${(0,visible/* visible */.RK)(read.path, 200)} stands twice`
                : `${(0,visible/* visible */.RK)(read.path, 200)} and ${(0,visible/* visible */.RK)(twin ?? '', 200)} have one id`;
            sink.add('AIOP-P040', { message: `in the index ${what}`, at: at(line), hint: 'make the index anew' });
        }
    }
    return sound ? files : undefined;
}
/** One line, or what is wrong with it. */
function file_index_readLine(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'is no JSON';
    }
    if (typeof value !== 'object' || value === null)
        return 'is no object';
    const { path, module_file_id: id, file_hash: hash } = value;
    if (typeof path !== 'string' || pathProblem(path) !== undefined)
        return 'names no path of the repository';
    if (typeof id !== 'string' || !/^[0-9a-f]{20}$/.test(id))
        return 'has no module_file_id of 20 hex digits';
    if (hash === undefined)
        return { path, moduleFileId: id };
    return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
        ? { path, moduleFileId: id, fileHash: hash }
        : 'has a file_hash that is none';
}

// EXTERNAL MODULE: ./packages/plan/lib/registry.js + 1 modules
var lib_registry = __webpack_require__(6199);
;// CONCATENATED MODULE: ./packages/plan/lib/registered-files.js



/** Where a repository keeps its registry of modules, relative to it. */
const DEFAULT_REGISTRY = 'registry.yaml';
/** Reads registry and index: those that the plan names, or else those of the inputs. What is wrong with them is in the sink. */
async function readRegistered(plan, { registry, fileIndex }, base, git, sink) {
    const read = async (named, pointer, given) => {
        const path = named ?? given?.path;
        // A path that the plan names and that leads out of the repository is a finding of its own (P011).
        if (path === undefined || base === undefined || pathProblem(path) !== undefined)
            return undefined;
        const bytes = await git?.readFile(base, path);
        if (bytes === undefined && (named !== undefined || given?.required === true)) {
            sink.add('AIOP-P001', {
                message: `the base has no file ${path}`,
                at: plan.position(named === undefined ? '/plan' : pointer),
                pointer,
                hint: 'correct the path, or commit the file',
            });
        }
        return bytes === undefined ? undefined : { path, bytes };
    };
    const found = await read(plan.registry, '/plan/registry', registry);
    const modules = found === undefined ? undefined : (0,lib_registry/* readRegistry */._)(found.path, found.bytes, sink);
    const listed = await read(plan.fileIndex, '/plan/file_index', fileIndex);
    const index = listed === undefined ? undefined : readFileIndex(listed.path, listed.bytes, sink);
    return { plan: modules === undefined ? plan : (0,lib_registry/* withRegistry */.u)(plan, modules), ...(index === undefined ? {} : { index }) };
}

;// CONCATENATED MODULE: ./packages/plan/lib/time-budget.js
/** Time that the comparison of claims may take in all. What is not known by then counts as denied (AIOP-P099). */
const MAX_ANALYSIS_MS = 20_000;
function timeBudget(clock, maxMs) {
    const end = clock.monotonic() + maxMs;
    return { spent: () => clock.monotonic() > end };
}

;// CONCATENATED MODULE: ./packages/plan/lib/unenforced-fields.js


const PLAN_FIELDS = ['/plan/policy', '/plan/rollback', '/defaults/gates/min_diff_coverage'];
const PHASE_FIELDS = ['/rollback'];
const WORKSTREAM_FIELDS = [['rollback'], ['acceptance', 'junit'], ['acceptance', 'coverage'], ['acceptance', 'gates', 'min_diff_coverage']];
/** Refuses every field that the format knows and this version does not act on (AIOP-P075). */
function checkUnenforcedFields(document, plan, sink) {
    const refuse = (pointer) => {
        const message = `nothing enforces ${(0,lib_places/* pointerName */.Jy)(pointer)} in this version`;
        sink.add('AIOP-P075', { message, at: document.position(pointer, 'key'), pointer });
    };
    const pointers = [...PLAN_FIELDS, ...plan.phases.flatMap(({ pointer }) => PHASE_FIELDS.map((field) => `${pointer}${field}`))];
    for (const pointer of pointers)
        if ((0,schema_findings/* valueAt */.fK)(document, pointer) !== undefined)
            refuse(pointer);
    for (const [index, raw] of rawWorkstreams(document).entries()) {
        for (const names of WORKSTREAM_FIELDS) {
            if ((0,schema_findings/* memberAt */.mz)(raw, names) !== undefined)
                refuse([plan.workstreams[index]?.pointer ?? '', ...names].join('/'));
        }
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/validate-plan.js






























/**
 * Validates a plan: its form, ids, dependencies, claims, items and base; and derives waves, manifests and matrices. Runs no command of the
 * plan and follows no symbolic link. Never throws for what the plan holds.
 * @throws UsageError when `baseRef` names no commit.
 */
async function validatePlan(request, ports) {
    const { path, bytes, maxPlanBytes: maxBytes, maxFindings, strict } = request;
    const sink = new codes/* Findings */.F(maxFindings, strict);
    const read = (0,read_plan/* readPlan */.m3)({ path, bytes, maxBytes }, ports.blake3, sink);
    if (ports.scanSecrets !== undefined && bytes.length <= maxBytes)
        await checkSecrets(path, bytes, ports.scanSecrets, sink);
    if (read === undefined)
        return validate_plan_report(request, sink, { notRun: [], waves: [], manifests: [] });
    const bound = await bind(read, request, ports, sink);
    const checked = await checkPlan(bound, request, ports, sink);
    return validate_plan_report(request, sink, { plan: bound.plan, ...checked });
}
async function bind(read, request, { git, blake3 }, sink) {
    const { document } = read;
    const { policy: source, baseRef, bindingRefs = [baseRef, `refs/remotes/origin/${baseRef}`], planInRepository, maxPlanBytes: maxBytes, } = request;
    const base = await baseCommit(read.plan, request, git);
    const { plan, index } = await readRegistered(read.plan, request.registered ?? {}, base, git, sink);
    const listed = index === undefined ? {} : { index };
    const binding = await (0,binding_commit/* findBindingCommit */.aV)(plan, bindingRefs, git, sink);
    await (0,binding_commit/* checkFreeze */.Ex)(plan, planInRepository, binding, { git, blake3, maxBytes }, sink);
    const policy = await (0,binding_commit/* loadPolicy */.tb)(plan, source, binding, git, sink);
    if (policy === undefined)
        return { document, plan, protectedByPolicy: [], ...listed };
    return { document, plan: applyPolicy(document, plan, policy, sink), protectedByPolicy: policy.protectedPaths, ...listed };
}
async function checkPlan({ document, plan, protectedByPolicy, index }, request, ports, sink) {
    const { git, clock, random } = ports;
    checkUnenforcedFields(document, plan, sink);
    checkIds(document, plan, sink);
    await checkInstances(plan, request.earlierInstances, sink);
    checkTexts(document, plan, sink);
    checkModules(plan, sink);
    const tasks = await knownTasks(plan, request, git);
    checkVerification(plan, tasks.names, sink);
    checkCriteria(plan, request.metrics, sink);
    checkNamedFiles(plan, sink);
    checkWorktrees(document, plan, git?.root, sink);
    const graph = buildPlanGraph(plan, sink);
    const time = timeBudget(clock, MAX_ANALYSIS_MS);
    const claims = compilePlanClaims(plan, protectedPathsOf(request.planInRepository, protectedByPolicy), time, sink);
    if (graph !== undefined)
        checkOverlaps(plan, claims, graph, time, sink);
    if (graph !== undefined && request.place === 'ci')
        checkChunks(plan, graph.waves, sink);
    checkModulePaths(plan, claims, time, sink);
    const order = checkItems(plan, claims, graph, sink);
    const pins = pinItems(plan, index, claims, graph);
    const notRun = graph === undefined ? ['overlapping claims (AIOP-P012 to AIOP-P014, AIOP-P035): the dependencies have no order'] : [];
    const base = await checkBase({ plan, claims, graph, order, pins }, request, ports, sink);
    const nextId = (0,instance/* ulidFactory */.vL)(clock, random);
    const phaseInstanceIds = plan.phases.map(({ instanceId }) => instanceId ?? nextId());
    const wsids = plan.workstreams.map(({ wsid }) => wsid ?? nextId());
    const branches = planBranches(plan, wsids, (await git?.refs()) ?? [], sink);
    const tree = base.tree === undefined ? {} : { tree: base.tree };
    const analysis = { claims, base: base.base, ...tree, ...(graph === undefined ? {} : { graph }) };
    const found = { notRun: [...notRun, ...tasks.notRun, ...base.notRun], waves: graph?.waves ?? [], analysis };
    if (graph === undefined || sink.errors > 0)
        return { ...found, manifests: [] };
    const rendered = branches.map((branch) => branch ?? '');
    const manifests = buildManifests({ plan, graph, wsids, phaseInstanceIds, branches: rendered, base: base.base, pins });
    return { ...found, manifests };
}
async function knownTasks(plan, { tasks, ...given }, git) {
    if (tasks === undefined || !namesTasks(plan))
        return { names: undefined, notRun: [] };
    const names = await tasks(await baseCommit(plan, given, git));
    return { names, notRun: names === undefined ? ['names of tasks (AIOP-P072): the base configures none'] : [] };
}
const BASE_CHECKS = 'AIOP-P015, AIOP-P017, AIOP-P018, AIOP-P021, AIOP-P026, AIOP-P054, AIOP-P060, AIOP-P061, AIOP-P062';
async function checkBase({ plan, claims, graph, order, pins }, given, { git, blake3, clock }, sink) {
    const lookup = await findBase(plan, given, git, sink);
    const ref = plan.base?.ref ?? given.baseRef;
    if (lookup.state === 'absent') {
        const message = `${lookup.reason}, so checks against the base are not run (${BASE_CHECKS})`;
        sink.add('AIOP-P061', {
            message,
            severity: 'warning',
            at: plan.position('/plan'),
            hint: 'validate the plan inside a repository that has a commit',
        });
        return { base: { ref }, notRun: [`${BASE_CHECKS}: ${lookup.reason}`] };
    }
    if (lookup.state === 'wrong' || git === undefined)
        return { base: { ref }, notRun: [`${BASE_CHECKS}: the base was not found`] };
    const tree = new BaseTree(await git.listTree(lookup.base.sha));
    const notRun = checkBaseClaims(plan, claims, tree, graph, timeBudget(clock, MAX_ANALYSIS_MS), sink);
    if (order !== undefined)
        checkActions(plan, claims, tree, graph, order, sink);
    await checkBaseContents(plan, pins, tree, git, blake3, sink);
    await checkDrift(plan, claims, lookup.base, tree, git, sink);
    const unowned = await checkOwners(plan, claims, tree, lookup.base, git, sink);
    const { ref: name, sha } = lookup.base;
    return { base: { ref: name, sha }, tree, notRun: [...notRun, ...unowned] };
}
const reportCode = (0,finding/* reporter */.YX)(codes/* PLAN_CODES */.T);
function validate_plan_report({ path, manifestFolder = '' }, sink, { plan, notRun, waves, manifests, analysis }) {
    const kept = sink.kept();
    const hidden = sink.total - kept.length;
    const limit = hidden === 0
        ? []
        : [reportCode('AIOP-P090', { message: `${hidden} more findings are not shown`, at: { file: path, line: 1, column: 1 } })];
    const matrices = buildMatrices(manifests, manifestFolder);
    return {
        path,
        valid: sink.errors === 0,
        findings: [...(0,finding/* sortFindings */.Tc)(kept), ...limit],
        errorCount: sink.errors,
        warningCount: sink.warnings,
        notRun,
        ...(plan === undefined ? {} : { plan, planId: plan.id, planHash: plan.hash }),
        waves,
        manifests,
        ...(analysis === undefined ? {} : { analysis }),
        matrix: matrices[0] ?? { include: [] },
        matrices,
    };
}

// EXTERNAL MODULE: ./packages/secrets/lib/scan.js + 6 modules
var scan = __webpack_require__(9025);
// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
;// CONCATENATED MODULE: ./packages/ledger/lib/reading/recorded-instances.js

/** Where an entry names the instance of a workstream or of a phase. */
const FIELDS = ['wsid', 'phase_instance_id'];
/** The first entry of an earlier run for each of the ids that such a run has used. Nothing when there is no ledger. @throws UsageError at a line that is no entry */
function recordedInstances({ ledger, ids, run }, ports) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    for (const entry of (0,read_events/* readEvents */.w)({ ledger }, ports)) {
        if (entry.src.run === run)
            continue;
        for (const field of FIELDS) {
            const id = entry[field];
            if (typeof id === 'string' && ids.has(id) && !found.has(id))
                found.set(id, entry);
        }
        if (found.size === ids.size)
            break;
    }
    return found;
}

// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
;// CONCATENATED MODULE: ./packages/wiring/lib/earlier-instances.js



/** Where the ledger of a run at a terminal lies, and the branch with that of runs in CI. */
const [LEDGER, DEFAULT_BRANCH] = ['.runs/ledger.jsonl', 'aiop-ledger'];
/**
 * Finds instance ids that earlier runs have on record: in the ledger of the work tree, and in that of the ledger's branch of `origin` as far as
 * the clone has it. The value says which run, and where. @throws UsageError at a line of a ledger that is no entry
 */
function earlierInstances({ root, git, branchOf, run, }) {
    const { files } = machine/* machine */.A;
    const ofRun = run === undefined ? {} : { run };
    return async (ids) => {
        const records = new Map();
        const note = (entries, shown) => {
            for (const [id, { idx, src }] of entries)
                if (!records.has(id))
                    records.set(id, `run ${src.run}, entry ${idx} of ${shown}`);
        };
        note(recordedInstances({ ledger: external_node_path_.posix.join(root, LEDGER), ids, ...ofRun }, { files }), LEDGER);
        if (git === undefined)
            return records;
        const branch = (await branchOf(git)) ?? DEFAULT_BRANCH;
        const commit = await git.resolveCommit(`refs/remotes/origin/${branch}`);
        if (commit === undefined)
            return records;
        return (0,branch_ledger/* withCommittedLedger */.g)({ git, commit, shown: `${branch} of origin`, files }, ({ ledger, shownAs }) => {
            note(recordedInstances({ ledger, ids, ...ofRun }, { files }), shownAs);
            return records;
        });
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/plan-file.js









const MAX_PLAN_BYTES = 16 * 1024 * 1024;
const MAX_FINDINGS = 200;
/** Reads and validates a plan. @throws UsageError when there is no such file, or more than one */
async function loadPlan({ plan, where, directory, git, strict = false, baseRef = 'HEAD', policy, config, resumed, }) {
    const { path, bytes } = (0,plan_file/* findPlanFile */.H)(plan, where, machine/* machine */.A.files, (name) => (0,external_node_path_.resolve)(directory, name));
    const below = git === undefined ? '..' : (0,external_node_path_.relative)(git.root, (0,external_node_path_.resolve)(directory, path));
    const inRepository = below.startsWith('..') ? undefined : below;
    const branchOf = async ({ root }) => (config ?? (0,load_config/* loadConfig */.Z)(root, machine/* machine */.A.files)).ledger.branch;
    const report = await validatePlan({
        path,
        bytes,
        place: 'terminal',
        strict,
        maxFindings: MAX_FINDINGS,
        maxPlanBytes: MAX_PLAN_BYTES,
        baseRef,
        metrics: metrics/* METRICS */.C,
        registered: { registry: { path: (0,external_node_path_.relative)(git?.root ?? directory, (0,external_node_path_.resolve)(directory, DEFAULT_REGISTRY)), required: false } },
        ...policySource(policy, directory, git?.root ?? directory),
        ...(inRepository === undefined ? {} : { planInRepository: inRepository }),
        ...resumed,
        tasks: async () => (config === undefined ? configuredTasks(git?.root ?? directory) : config.tasks.map(({ name }) => name)),
        ...(resumed === undefined ? { earlierInstances: earlierInstances({ root: git?.root ?? directory, git, branchOf }) } : {}),
    }, { ...(git === undefined ? {} : { git }), ...machine/* machine */.A, blake3: await (0,blake3/* loadBlake3 */.Z)(), scanSecrets: scan/* scanSecrets */.L });
    return { report, inRepository };
}
/** Names of tasks; undefined where nothing is configured and nothing could be inferred. */
function configuredTasks(root) {
    const { origin, tasks } = (0,load_config/* loadConfig */.Z)(root, machine/* machine */.A.files);
    return origin.state === 'inferred' && tasks.length === 0 ? undefined : tasks.map(({ name }) => name);
}
/** At a terminal the policy is that of the work tree: whoever works here can read it, and change it, anyway. */
function policySource(given, directory, root) {
    const path = (0,external_node_path_.resolve)(given === undefined ? root : directory, given ?? binding_commit/* DEFAULT_POLICY */.zj);
    if (machine/* machine */.A.files.status(path)?.kind === 'file') {
        return { policy: { path: (0,external_node_path_.relative)(directory, path), bytes: machine/* machine */.A.files.read(path, MAX_PLAN_BYTES), required: true } };
    }
    if (given === undefined) {
        refuseMisnamed(root);
        return {};
    }
    throw new usage_error/* UsageError */.e({
        what: `there is no file ${(0,visible/* visible */.RK)(given, 200)}`,
        where: '--policy',
        expected: 'a policy (YAML)',
        fix: 'correct the path; it is relative to --repo',
    });
}
function refuseMisnamed(root) {
    if (machine/* machine */.A.files.status((0,external_node_path_.resolve)(root, binding_commit/* MISNAMED_POLICY */.od)) === undefined)
        return;
    throw new usage_error/* UsageError */.e({ what: 'nothing reads a policy of this name', where: binding_commit/* MISNAMED_POLICY */.od, expected: binding_commit/* DEFAULT_POLICY */.zj, fix: 'rename it' });
}


/***/ }),

/***/ 7125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   q: () => (/* binding */ loadWorktreeConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _infer_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8946);




/**
 * The configuration of a repository: the file of that name, or what the package scripts say where there is none of the usual name.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
function loadConfig(root, files, name = _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAME */ .Ib) {
    const bytes = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .RG)(root, files, name);
    if (bytes === undefined)
        return (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferConfig */ .rX)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files));
    return (0,_neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__.withNeighbours)((0,_read_config_js__WEBPACK_IMPORTED_MODULE_3__.requireConfig)(name, bytes).config, root, files);
}
/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
function loadWorktreeConfig(root, files) {
    const config = loadConfig(root, files);
    const setup = config.setup ?? (config.origin.state === 'inferred' ? (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferSetup */ .im)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files)) : undefined);
    return setup === undefined ? config : { ...config, setup };
}


/***/ }),

/***/ 4679:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ recoveryTime),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   im: () => (/* binding */ percentile95),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export thousandths */
/** A whole number that an event holds under a name. */
function count(entry, field) {
    const value = entry[field];
    return typeof value === 'number' ? value : undefined;
}
/** A text with three decimals, such as a rate, in thousandths. */
function thousandths(entry, field) {
    const value = entry[field];
    if (typeof value !== 'string' || !/^[0-9]{1,9}\.[0-9]{3}$/.test(value))
        return undefined;
    return Number(value.replace('.', ''));
}
/** Parts over wholes, summed over all events: not the mean of rates, in which a small event would weigh as much as a large one. */
function shareOf(sample) {
    let [parts, wholes] = [0, 0];
    return {
        add(entry) {
            const { part, whole } = sample(entry) ?? { part: 0, whole: 0 };
            parts += part;
            wholes += whole;
            return whole > 0;
        },
        read: () => (wholes === 0 ? undefined : parts / wholes),
    };
}
/** The mean of texts with three decimals, each weighed by `weight` (1 when absent). */
function meanOf(field, weight = () => 1) {
    return shareOf((entry) => {
        const value = thousandths(entry, field);
        const heavy = weight(entry);
        return value === undefined ? undefined : { part: value * heavy, whole: 1000 * heavy };
    });
}
/** The 95th percentile of a whole number by nearest rank: the smallest value that 95 % of all do not exceed. */
function percentile95(field) {
    const values = [];
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                values.push(value);
            return value !== undefined;
        },
        read: () => values.toSorted((a, b) => a - b).at(Math.ceil((values.length * 95) / 100) - 1),
    };
}
function sumOf(field) {
    let sum;
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                sum = (sum ?? 0) + value;
            return value !== undefined;
        },
        read: () => sum,
    };
}
/** What the last event says: for a state, of which earlier events tell nothing any more. */
function lastOf(field) {
    let last;
    return {
        add(entry) {
            const value = thousandths(entry, field);
            if (value !== undefined)
                last = value / 1000;
            return value !== undefined;
        },
        read: () => last,
    };
}
/**
 * The mean time to recovery in milliseconds: from the first end of a workstream that was no success to its next success. A workstream is
 * the same in every run by its lineage id, and by its instance id where no lineage is recorded. One that never recovered has no time yet.
 */
function recoveryTime() {
    const brokenSince = new Map();
    let [total, recoveries] = [0, 0];
    return {
        add({ status, wslid, wsid, ts }) {
            const name = typeof wslid === 'string' ? wslid : wsid;
            if (typeof name !== 'string' || typeof status !== 'string')
                return false;
            const at = Date.parse(ts);
            const since = brokenSince.get(name);
            if (status !== 'succeeded') {
                // Skipped says nothing about the workstream itself: what it needs has failed.
                if (since === undefined && status !== 'skipped')
                    brokenSince.set(name, at);
                return false;
            }
            if (since === undefined)
                return false;
            brokenSince.delete(name);
            total += Math.max(0, at - since);
            recoveries++;
            return true;
        },
        read: () => (recoveries === 0 ? undefined : total / recoveries),
    };
}


/***/ }),

/***/ 5220:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
/* harmony import */ var _meters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

/** Every metric that an exit criterion may name. */
const METRICS = new Map([
    ['verify.skip_rate', ofTasks()],
    [
        'verify.file_skip_rate',
        { ...of('verify.run', 'rate', ['file_skip_rate'], 'the mean share of files that were skipped'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('file_skip_rate') },
    ],
    [
        'verify.duration_ms.p95',
        { ...of('verify.run', 'ms', ['ms'], 'how long 95 % of the verifications took at most'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile95 */ .im)('ms') },
    ],
    ['verify.speedup', ofSpeed()],
    [
        'watch.latency_ms.p95',
        {
            ...of('watch.settled', 'ms', ['latency_ms'], 'from a change to its result, for 95 % at most'),
            meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile95 */ .im)('latency_ms'),
        },
    ],
    ['watch.lost_events', { ...of('watch.settled', 'count', ['lost'], 'changes that no result covers'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)('lost') }],
    ['log.schema_compliance', ofCounts('log.checked', 'compliant', 'records', 'log records that fit their schema, among all')],
    ['commits.compliance', ofCommits()],
    ['cache.hit_rate', ofChoice('cache.used', 'hit', 'exact', 'caches that were found under their own key, among all that were asked for')],
    ['cache.time_saved_rate', ofSavedTime()],
    ['hooks.install_rate', ofCounts('hooks.installed', 'installed', 'hooks', 'hooks that are in place, among all that were to be')],
    [
        'registry.coverage',
        {
            ...of('registry.checked', 'rate', ['coverage'], 'files that belong to a module, by the last check'),
            meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)('coverage'),
        },
    ],
    ['patch.errors_captured', ofCapturedErrors()],
    ['gate.pass_rate', ofChoice('gate.decided', 'decision', 'merge', 'gates that let the change merge, among all')],
    [
        'gate.mean_confidence',
        { ...of('gate.decided', 'rate', ['confidence'], 'the mean confidence that gates were given'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('confidence') },
    ],
    ['ws.success_rate', ofChoice('ws.done', 'status', 'succeeded', 'workstreams that succeeded, among all that ended')],
    [
        'ws.mttr_ms',
        {
            ...of('ws.done', 'ms', ['status', 'wsid', 'wslid'], 'the mean time from the failure of a workstream to its next success'),
            meter: _meters_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveryTime */ .DG,
        },
    ],
]);
function of(type, unit, fields, meaning) {
    return { type, unit, fields, meaning };
}
function ofCounts(type, part, whole, meaning) {
    const sample = (entry) => ({ part: (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, part) ?? 0, whole: (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, whole) ?? 0 });
    return { ...of(type, 'rate', [part, whole], meaning), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample) };
}
function ofChoice(type, field, wanted, meaning) {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)((entry) => ({ part: entry[field] === wanted ? 1 : 0, whole: 1 }));
    return { ...of(type, 'rate', [field], meaning), meter };
}
function ofTasks() {
    const sample = (entry) => {
        const skipped = (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'skipped') ?? 0;
        return { part: skipped, whole: skipped + ((0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'ran') ?? 0) };
    };
    return { ...of('verify.run', 'rate', ['skipped', 'ran'], 'tasks that were skipped, among all'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample) };
}
/** Weighed by the time that was taken, which makes it all time without over all time with. */
function ofSpeed() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('speedup', (entry) => Math.max(1, (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'ms') ?? 1));
    return { ...of('verify.run', 'times', ['speedup', 'ms'], 'time without skipping and parallel runs over the time taken'), meter };
}
function ofCommits() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('compliance', (entry) => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'commits') ?? 1);
    return { ...of('version.decided', 'rate', ['compliance', 'commits'], 'commits in conventional form, among all'), meter };
}
function ofSavedTime() {
    const sample = (entry) => {
        const [baseline, build] = [(0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'baseline_ms'), (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'build_ms')];
        return baseline === undefined || build === undefined ? undefined : { part: baseline - build, whole: baseline };
    };
    return {
        ...of('cache.used', 'rate', ['baseline_ms', 'build_ms'], 'build time that caches saved, over the time without them'),
        meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample),
    };
}
function ofCapturedErrors() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('errors_captured', (entry) => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'errors') ?? 1);
    return { ...of('patch.refused', 'rate', ['errors_captured', 'errors'], 'errors recorded with their context, among all'), meter };
}


/***/ }),

/***/ 3779:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* binding */ DEFAULT_POLICY),
  od: () => (/* binding */ MISNAMED_POLICY),
  Ex: () => (/* binding */ checkFreeze),
  aV: () => (/* binding */ findBindingCommit),
  tb: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 4 modules
var parse_document = __webpack_require__(4625);
// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
// EXTERNAL MODULE: ./packages/plan/lib/document-codes.js
var document_codes = __webpack_require__(6799);
// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 1 modules
var pattern = __webpack_require__(5855);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/plan/lib/policy.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/policy.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = (ucs2length["default"] ?? ucs2length);
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/policy.schema.json" */ ;
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
        for (const key0 in data) {
            if (!(((((key0 === "apiVersion") || (key0 === "gates")) || (key0 === "budgets")) || (key0 === "protected")) || (key0 === "execute"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
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
                const err2 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data1 = data.gates;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (!(key1 === "min_confidence")) {
                        const err3 = { instancePath: instancePath + "/gates", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                if (data1.min_confidence !== undefined) {
                    let data2 = data1.min_confidence;
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 > 1 || isNaN(data2)) {
                            const err4 = { instancePath: instancePath + "/gates/min_confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data2 < 0 || isNaN(data2)) {
                            const err5 = { instancePath: instancePath + "/gates/min_confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err6 = { instancePath: instancePath + "/gates/min_confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/gates", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data3 = data.budgets;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                for (const key2 in data3) {
                    if (!(((key2 === "max_files") || (key2 === "max_patch_kb")) || (key2 === "timeout_minutes"))) {
                        const err8 = { instancePath: instancePath + "/budgets", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
                if (data3.max_files !== undefined) {
                    let data4 = data3.max_files;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err9 = { instancePath: instancePath + "/budgets/max_files", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 > 1000000 || isNaN(data4)) {
                            const err10 = { instancePath: instancePath + "/budgets/max_files", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                        if (data4 < 1 || isNaN(data4)) {
                            const err11 = { instancePath: instancePath + "/budgets/max_files", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.max_patch_kb !== undefined) {
                    let data5 = data3.max_patch_kb;
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err12 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 > 131072 || isNaN(data5)) {
                            const err13 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data5 < 1 || isNaN(data5)) {
                            const err14 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                    }
                }
                if (data3.timeout_minutes !== undefined) {
                    let data6 = data3.timeout_minutes;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err15 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            vErrors.push(err15);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 > 1440 || isNaN(data6)) {
                            const err16 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (data6 < 1 || isNaN(data6)) {
                            const err17 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/budgets", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.protected !== undefined) {
            let data7 = data.protected;
            if (Array.isArray(data7)) {
                if (data7.length > 200) {
                    const err19 = { instancePath: instancePath + "/protected", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (typeof data8 === "string") {
                        if (func1(data8) > 1024) {
                            const err20 = { instancePath: instancePath + "/protected/" + i0, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (func1(data8) < 1) {
                            const err21 = { instancePath: instancePath + "/protected/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/protected/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/protected", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.execute !== undefined) {
            let data9 = data.execute;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key3 in data9) {
                    if (!(key3 === "allow")) {
                        const err24 = { instancePath: instancePath + "/execute", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data9.allow !== undefined) {
                    let data10 = data9.allow;
                    if (Array.isArray(data10)) {
                        if (data10.length > 1000) {
                            const err25 = { instancePath: instancePath + "/execute/allow", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        const len1 = data10.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data11 = data10[i1];
                            if (typeof data11 === "string") {
                                if (func1(data11) > 1024) {
                                    const err26 = { instancePath: instancePath + "/execute/allow/" + i1, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                                if (func1(data11) < 1) {
                                    const err27 = { instancePath: instancePath + "/execute/allow/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                const err28 = { instancePath: instancePath + "/execute/allow/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err28];
                                }
                                else {
                                    vErrors.push(err28);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err29 = { instancePath: instancePath + "/execute/allow", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/execute", keyword: "type", params: { type: "object" }, message: "must be object" };
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
        const err31 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/policy.js





const MAX_POLICY_BYTES = 1024 * 1024;
/** The fields of each object of a policy, by the object's own name. */
const FIELDS = new Map([
    ['', ['apiVersion', 'gates', 'budgets', 'protected', 'execute']],
    ['/gates', ['min_confidence']],
    ['/budgets', ['max_files', 'max_patch_kb', 'timeout_minutes']],
    ['/execute', ['allow']],
]);
/** Reads a policy. Undefined when something is wrong with it, which is in the sink: no plan is valid under a policy that nobody can read. */
function readPolicy(path, bytes, sink) {
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: MAX_POLICY_BYTES }, document_codes/* DOCUMENT_CODES */.x);
    sink.addAll(parsed.findings);
    if (!parsed.ok)
        return undefined;
    const document = parsed.value;
    if (!validate(document.value)) {
        const override = ({ instancePath }) => instancePath === '/apiVersion' ? { code: 'AIOP-P005', hint: 'write apiVersion: aiop.dev/v1' } : undefined;
        sink.addAll((0,schema_findings/* schemaFindings */.I$)(document, validate.errors, document_codes/* DOCUMENT_CODES */.x, { fieldsOf: (pointer) => FIELDS.get(pointer) ?? [], override }));
        return undefined;
    }
    // The schema has just admitted it.
    const raw = document.value;
    if (!patternsAreSound(document, raw.protected ?? [], sink))
        return undefined;
    return {
        ...(raw.gates?.min_confidence === undefined ? {} : { minConfidence: raw.gates.min_confidence }),
        budgets: raw.budgets ?? {},
        protectedPaths: raw.protected ?? [],
        ...(raw.execute?.allow === undefined ? {} : { commands: raw.execute.allow }),
        position: (pointer) => document.position(pointer),
    };
}
function patternsAreSound(document, patterns, sink) {
    let sound = true;
    for (const [index, text] of patterns.entries()) {
        const parsed = (0,pattern/* parsePattern */.E)(text);
        if (parsed.ok)
            continue;
        sound = false;
        const { code, message, expected } = parsed.problem;
        const pointer = `/protected/${index}`;
        sink.add(code, {
            message: `"${(0,visible/* visible */.RK)(text, 100)}": ${message}`,
            at: document.position(pointer),
            pointer,
            hint: `expected ${expected}`,
        });
    }
    return sound;
}

// EXTERNAL MODULE: ./packages/plan/lib/read-plan.js + 3 modules
var read_plan = __webpack_require__(443);
;// CONCATENATED MODULE: ./packages/plan/lib/binding-commit.js




/**
 * Finds it: the first of `refs` that names a commit. A repository without commits has none; a clone that lacks a named branch is refused
 * (P071), as a policy that cannot be read binds no less.
 */
async function findBindingCommit(plan, refs, git, sink) {
    if (git === undefined)
        return { state: 'none' };
    for (const ref of refs) {
        const commit = await git.resolveCommit(ref);
        if (commit !== undefined)
            return { state: 'found', ref, commit };
    }
    if ((await git.resolveCommit('HEAD')) !== undefined) {
        sink.add('AIOP-P071', {
            message: `the branch that binds this plan (${refs[0] ?? ''}) is not in this clone, so its policy cannot be read`,
            at: plan.position('/plan'),
            pointer: '/plan',
            hint: 'fetch the whole history (fetch-depth: 0)',
        });
    }
    return { state: 'none' };
}
/** Where a repository keeps its policy, relative to it. */
const DEFAULT_POLICY = '.github/aiop-policy.yaml';
/** What people take for it. A policy that binds nothing, in silence, would be worse than none. */
const MISNAMED_POLICY = '.github/aiop-policy.yml';
/** Reads the policy; undefined where there is none, or where it is not sound (a finding says so). */
async function loadPolicy(plan, source, binding, git, sink) {
    if (source === undefined)
        return undefined;
    const { path, required } = source;
    const bytes = source.bytes ?? (binding.state === 'found' ? await git?.readFile(binding.commit, path) : undefined);
    if (bytes !== undefined)
        return readPolicy(path, bytes, sink);
    if (!required) {
        if (path === DEFAULT_POLICY && binding.state === 'found')
            await refuseMisnamed(plan, binding, git, sink);
        return undefined;
    }
    const where = binding.state === 'found' ? ` at ${binding.ref}` : '';
    sink.add('AIOP-P001', {
        message: `the policy ${path} does not exist${where}`,
        at: plan.position('/plan'),
        hint: 'correct the path of the policy, or commit it there',
    });
    return undefined;
}
async function refuseMisnamed(plan, { commit, ref }, git, sink) {
    if ((await git?.readFile(commit, MISNAMED_POLICY)) === undefined)
        return;
    sink.add('AIOP-P001', {
        message: `nothing reads the policy ${MISNAMED_POLICY} at ${ref}`,
        at: plan.position('/plan'),
        hint: `name it ${DEFAULT_POLICY}`,
    });
}
/** A plan that is frozen at the binding commit may not change (P063). Instance ids do not count. */
async function checkFreeze(plan, planInRepository, binding, { git, blake3, maxBytes }, sink) {
    if (planInRepository === undefined || binding.state === 'none')
        return;
    const bytes = await git?.readFile(binding.commit, planInRepository);
    if (bytes === undefined)
        return;
    // Its form may be that of an earlier version, which lifts no freeze.
    const before = (0,parse_document/* parseDocument */.T)({ path: planInRepository, bytes, maxBytes }, document_codes/* DOCUMENT_CODES */.x);
    if (!before.ok || (0,schema_findings/* valueAt */.fK)(before.value, '/plan/frozen') !== true || (0,read_plan/* planHash */.SH)(blake3, before.value.value) === plan.hash)
        return;
    sink.add('AIOP-P063', {
        message: `the plan is frozen at ${binding.ref}, and differs from the one there`,
        at: plan.position('/plan/frozen'),
        pointer: '/plan/frozen',
        related: [{ ...before.value.position('/plan/frozen'), message: `frozen at ${binding.ref} (${binding.commit})` }],
    });
}


/***/ })

};
