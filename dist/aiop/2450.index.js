export const id = 2450;
export const ids = [2450];
export const modules = {

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addVersionCommands: () => (/* binding */ addVersionCommands)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var lib_visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/git/lib/history-source.js
/** The remote that a shallow clone was made from, as the source of what it leaves out. */
function historySource(repository, access) {
    const remote = repository.remote(access);
    return {
        shown: access.name,
        tags: () => remote.tags(),
        bring: (commit) => remote.fetch(commit, { alone: true }),
        async deepen(by) {
            // The commits whose parents are left out came from there, whatever has been committed here since.
            await remote.deepen(repository.cutCommits(), by);
        },
    };
}

// EXTERNAL MODULE: ./packages/version/lib/counting-base.js
var counting_base = __webpack_require__(287);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/version/lib/revision.js
var revision = __webpack_require__(5145);
// EXTERNAL MODULE: ./packages/version/lib/semver.js
var semver = __webpack_require__(7176);
// EXTERNAL MODULE: ./packages/version/lib/version-tags.js
var version_tags = __webpack_require__(1606);
;// CONCATENATED MODULE: ./packages/version/lib/reader-with.js
/** A repository that answers some questions in a way of its own, and the others as `git` does. */
function readerWith(git, own) {
    return {
        root: git.root,
        commonDir: git.commonDir,
        tags: () => git.tags(),
        resolveCommit: (revision) => git.resolveCommit(revision),
        isAncestor: (ancestor, descendant) => git.isAncestor(ancestor, descendant),
        isShallow: () => git.isShallow(),
        listTree: (commit) => git.listTree(commit),
        readBlobs: (oids) => git.readBlobs(oids),
        readFile: (commit, path) => git.readFile(commit, path),
        log: (range) => git.log(range),
        ancestors: (commit) => git.ancestors(commit),
        commonAncestor: (list) => git.commonAncestor(list),
        changedPaths: (list) => git.changedPaths(list),
        refs: () => git.refs(),
        ...own,
    };
}

;// CONCATENATED MODULE: ./packages/version/lib/with-tags.js

/** A repository with tags of its own, by which commits can be named as well. */
function withTags(git, tags) {
    const commits = new Map(tags.map(({ name, commit }) => [name, commit]));
    return readerWith(git, {
        tags: async () => tags,
        resolveCommit: async (revision) => (await git.resolveCommit(revision)) ?? commits.get(revision.replace(/^refs\/tags\//, '')),
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/deepen-clone.js






/** The first step back, and how much longer each further one is. */
const FIRST_STEP = 50;
const STEP_FACTOR = 4;
/** Steps longer than this are no longer cheaper than all that is left. */
const LONGEST_STEP = 20_000;
/**
 * Makes a shallow clone deeper, step by step, until enough of it is here, or all. A full clone is handed back as it is.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
async function deepenClone(clone, to, isEnough) {
    return orTold(clone, async () => {
        const { git, source } = clone;
        const tags = await source.tags();
        for (let step = FIRST_STEP; await git.isShallow(); step *= STEP_FACTOR) {
            const known = await knowing(git, tags, to);
            if (isEnough !== 'all' && (await isEnough(known)))
                return known.git;
            await source.deepen(isEnough === 'all' || step > LONGEST_STEP ? 'all' : step);
        }
        return (await knowing(git, tags, to)).git;
    });
}
/** Does what needs the rest of a shallow clone, and says where that cannot be had. A full clone is handed back as it is. */
async function orTold({ git, source }, work) {
    if (!(await git.isShallow()))
        return { git, findings: [] };
    try {
        return { git: await work(), findings: [] };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e) || !(await git.isShallow()))
            throw error;
        const message = `this clone is shallow, and the rest cannot be fetched from ${source.shown}: ${error.what}; ${error.fix}`;
        return { git, findings: [(0,codes/* report */.z)('AIOP-M007', { message })] };
    }
}
async function knowing(git, there, to) {
    const tip = await (0,revision/* commitOf */.D)(git, to || 'HEAD', 'to');
    const here = await git.ancestors(tip);
    const local = await git.tags();
    const names = new Set(local.map(({ name }) => name));
    const tags = [...local, ...there.filter(({ name }) => !names.has(name))];
    const seen = tags.filter(({ commit }) => here.has(commit));
    return { git: withTags(git, seen), unseen: tags.filter(({ commit }) => !here.has(commit)) };
}
/** Whether a version higher than the last one that is here, whose commit is not here, may stand for one behind the cut. */
function mayHideRelease(unseen, prefix, last) {
    const highest = (0,version_tags/* sortTags */.uO)(unseen, prefix).versions[0];
    return highest !== undefined && (last === undefined || (0,semver/* comparePrecedence */.cX)(highest.version, last.version) > 0);
}

// EXTERNAL MODULE: ./packages/version/lib/judge.js + 1 modules
var judge = __webpack_require__(103);
;// CONCATENATED MODULE: ./packages/version/lib/whole-range.js





/**
 * Makes a shallow clone as deep as a question needs, step by step: to the last release in the history of `to`, and to the beginning where that release
 * may hide behind the cut, where earlier releases have a say, and with `needs: 'history'`. What is asked of the result is then answered as
 * in a full clone: it also knows the tags that the clone lacks. No ref is made. A full clone is handed back as it is.
 * @param request whose revisions and prefix count
 */
async function wholeRange(request, needs, clone) {
    return deepenClone(clone, request.to, needs === 'history' ? 'all' : (known) => isEnough(request, known));
}
/** Whether a full clone would give the same answer. */
async function isEnough(request, { git, unseen }) {
    const { from, to, tagPrefix = 'v' } = request;
    const prefix = (0,revision/* checkedTagPrefix */.U)(tagPrefix);
    const tip = await (0,revision/* commitOf */.D)(git, to || 'HEAD', 'to');
    if (from && (await git.resolveCommit(from)) === undefined)
        return false;
    const base = await (0,counting_base/* countingBase */.h)(git, from, tip, (0,version_tags/* sortTags */.uO)(await git.tags(), prefix));
    const { last, after } = base;
    if (after === undefined)
        return false;
    if (mayHideRelease(unseen, prefix, last))
        return false;
    const records = await git.log({ from: after, to: tip });
    return !(0,judge/* asksEarlierReleases */.v8)(base, records, request) && (await (0,counting_base/* cutHistory */.l)(git, records, after, '')).length === 0;
}

// EXTERNAL MODULE: ./packages/version/lib/decide.js
var decide = __webpack_require__(4452);
;// CONCATENATED MODULE: ./packages/version/lib/linted-range.js



/** Whether no other commits are asked for than those of the pull request that the run is about. */
function isAboutPullRequest({ from, to, pullRequest }) {
    return pullRequest !== undefined && !from && (!to || to === 'HEAD');
}
/** Finds the range. @throws UsageError for a revision that names no commit, and a prefix no tag can have. */
async function lintedRange(request, git) {
    const { from, to, tagPrefix = 'v', pullRequest } = request;
    const prefix = (0,revision/* checkedTagPrefix */.U)(tagPrefix);
    if (pullRequest !== undefined && isAboutPullRequest(request))
        return pullRequestRange(pullRequest, git);
    const tip = await (0,revision/* commitOf */.D)(git, to || 'HEAD', 'to');
    if (from)
        return { state: 'found', after: await (0,revision/* commitOf */.D)(git, from, 'from'), to: tip };
    const { after } = await (0,counting_base/* countingBase */.h)(git, undefined, tip, (0,version_tags/* sortTags */.uO)(await git.tags(), prefix));
    return { state: 'found', after, to: tip };
}
/**
 * Where the trial merge of the forge is checked out, its first parent is what the pull request is compared with: the base in the event can be
 * older, and commits that others have merged since would count as commits of the pull request.
 */
async function pullRequestRange({ base, head }, git) {
    const to = await git.resolveCommit(head);
    if (to === undefined)
        return { state: 'missing', end: 'head', commit: head };
    const trialMerge = (await git.resolveCommit('HEAD^2')) === to;
    const after = await git.resolveCommit(trialMerge ? 'HEAD^1' : base);
    return after === undefined ? { state: 'missing', end: 'base', commit: base } : { state: 'found', after, to };
}

;// CONCATENATED MODULE: ./packages/version/lib/whole-lint-range.js





/**
 * Makes a shallow clone as deep as linting a range of commits needs it: to where the range begins, with every line of history between. The ends of a pull
 * request that the checkout does not lead to are fetched by their ids; where they cannot be had, lint says what is missing. No ref is made. A full
 * clone is handed back as it is.
 */
async function wholeLintRange(request, clone) {
    let mayLeadThere = false;
    const asItIs = await orTold(clone, async () => {
        mayLeadThere = !(await isHere(request, clone.git)) && (await bringEnds(request, clone));
        return clone.git;
    });
    if (!mayLeadThere)
        return asItIs;
    return deepenClone(clone, isAboutPullRequest(request) ? 'HEAD' : request.to, (known) => whole_lint_range_isEnough(request, known));
}
/** Whether nothing has to be asked of anybody. Where the last release is, only the remote knows. */
async function isHere(request, git) {
    return (Boolean(request.from) || isAboutPullRequest(request)) && whole_lint_range_isEnough(request, { git, unseen: [] });
}
/** Brings the ends of a pull request here, where going back from the checkout need not lead to them. False where they cannot be had. */
async function bringEnds(request, { git, source }) {
    const { pullRequest } = request;
    // A trial merge has both ends as its parents.
    if (pullRequest === undefined || !isAboutPullRequest(request) || (await parentsOfHead(git)).includes(pullRequest.head))
        return true;
    for (const commit of [pullRequest.head, pullRequest.base]) {
        if ((await git.resolveCommit(commit)) === undefined && !(await source.bring(commit)))
            return false;
    }
    return true;
}
/** The ids that the commit of the checkout names, whether they are here or not. */
async function parentsOfHead(git) {
    const head = await git.resolveCommit('HEAD');
    if (head === undefined)
        return [];
    return (await git.log({ to: head })).find(({ oid }) => oid === head)?.parents ?? [];
}
/** Whether lint would find the same commits in a full clone. */
async function whole_lint_range_isEnough(request, { git, unseen }) {
    const { from, tagPrefix = 'v' } = request;
    if (from && (await git.resolveCommit(from)) === undefined)
        return false;
    const isOfPullRequest = isAboutPullRequest(request);
    // Whether a trial merge is checked out is seen at its parents.
    if (isOfPullRequest && (await parentsOfHead(git)).length > 0 && (await git.resolveCommit('HEAD^1')) === undefined)
        return false;
    const range = await lintedRange(request, git);
    if (range.state === 'missing' || range.after === undefined)
        return false;
    const { after, to } = range;
    if (!from && !isOfPullRequest) {
        const prefix = (0,revision/* checkedTagPrefix */.U)(tagPrefix);
        const { last } = await (0,counting_base/* countingBase */.h)(git, undefined, to, (0,version_tags/* sortTags */.uO)(await git.tags(), prefix));
        if (mayHideRelease(unseen, prefix, last))
            return false;
    }
    return (await (0,counting_base/* cutHistory */.l)(git, await git.log({ from: after, to }), after, '', 'dates')).length === 0;
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/text-case.js
/** How letters are written, by the names of commitlint (https://commitlint.js.org/reference/rules.html#type-case). */
const TEXT_CASES = [
    'lower-case',
    'upper-case',
    'camel-case',
    'kebab-case',
    'pascal-case',
    'sentence-case',
    'snake-case',
    'start-case',
];
// `parseXMLFile2` has the words parse, XML, File, 2. No alternative can begin where another one went on.
const WORDS = /\p{Lu}?[\p{Ll}\p{Lm}]+|\p{Lu}+(?![\p{Ll}\p{Lm}])|[\p{Lo}\p{Lt}]+|\p{N}+/gu;
// What is quoted is a name, which is written as it is.
const QUOTED = /`[^`]*`|"[^"]*"|'[^']*'/g;
/** A text in another case. */
function inCase(text, textCase) {
    switch (textCase) {
        case 'lower-case':
            return text.toLowerCase();
        case 'upper-case':
            return text.toUpperCase();
        case 'sentence-case':
            return capitalised(text);
        case 'camel-case':
            return lowerFirst(wordsOf(text).map(lowerCapitalised).join(''));
        case 'pascal-case':
            return wordsOf(text).map(lowerCapitalised).join('');
        case 'kebab-case':
            return wordsOf(text).join('-').toLowerCase();
        case 'snake-case':
            return wordsOf(text).join('_').toLowerCase();
        case 'start-case':
            return wordsOf(text).map(capitalised).join(' ');
    }
}
/** Whether a text is in a case. What is quoted does not count; a text without letters, or one that begins with a digit, is in every case. */
function isInCase(text, textCase) {
    const plain = text.replace(QUOTED, '').trim();
    const written = inCase(plain, textCase);
    return written === '' || /^\d/.test(written) || written === plain;
}
const wordsOf = (text) => text.replace(/['’]/g, '').match(WORDS) ?? [];
const lowerCapitalised = (word) => capitalised(word.toLowerCase());
function capitalised(text) {
    const [first = ''] = text;
    return first.toUpperCase() + text.slice(first.length);
}
function lowerFirst(text) {
    const [first = ''] = text;
    return first.toLowerCase() + text.slice(first.length);
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/message-rule.js

const PARTS_OF = [
    ['enum', ['type', 'scope']],
    ['case', ['type', 'scope', 'subject', 'header', 'body']],
    ['empty', ['type', 'scope', 'subject', 'body', 'footer']],
    ['max-length', ['type', 'scope', 'subject', 'header', 'body', 'footer']],
    ['min-length', ['type', 'scope', 'subject', 'header', 'body', 'footer']],
    ['max-line-length', ['body', 'footer']],
    ['full-stop', ['subject', 'header', 'body']],
    ['leading-blank', ['body', 'footer']],
    ['trim', ['header']],
    ['exclamation-mark', ['subject']],
];
const FORMS = new Map([
    ...PARTS_OF.flatMap(([check, parts]) => parts.map((part) => [`${part}-${check}`, { part, check }])),
    ['references-empty', { part: 'footer', check: 'references' }],
    ['signed-off-by', { part: 'footer', check: 'trailer' }],
    ['trailer-exists', { part: 'footer', check: 'trailer' }],
]);
/** The names of all rules that are followed. */
const RULE_NAMES = [...FORMS.keys()];
/** What would make every conventional message wrong, or a wrong one right. */
const CONTRARY = new Map([
    ['type-empty', 'always'],
    ['subject-empty', 'always'],
    ['body-leading-blank', 'never'],
    ['footer-leading-blank', 'never'],
]);
/** Reads one setting. A rule that is `off` needs no value. */
function readRule({ rule: name, severity, condition, value }) {
    const form = FORMS.get(name);
    if (form === undefined)
        return { state: 'unknown' };
    const { part, check } = form;
    if (severity === 'off')
        return { state: 'read', rule: { severity, condition, part, test: { check: 'empty' } } };
    if (CONTRARY.get(name) === condition)
        return { state: 'contrary' };
    const test = readTest(check, value);
    return typeof test === 'string' ? { state: 'malformed', expected: test } : { state: 'read', rule: { severity, condition, part, test } };
}
/** The test, or what its value should have been. */
function readTest(check, value) {
    switch (check) {
        case 'enum':
            return isTexts(value) ? { check, values: value } : 'a list of texts';
        case 'case': {
            const cases = [value].flat().map(textCase);
            const known = cases.filter((each) => each !== undefined);
            return known.length === cases.length && known.length > 0 ? { check, cases: known } : `one or several of ${TEXT_CASES.join(', ')}`;
        }
        case 'max-length':
        case 'min-length':
        case 'max-line-length':
            return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { check, limit: value } : 'a whole number from 0';
        case 'full-stop': {
            const mark = value ?? '.';
            return typeof mark === 'string' && mark !== '' ? { check, mark } : 'a text such as "."';
        }
        case 'trailer': {
            const tokens = [value ?? 'Signed-off-by:'].flat();
            return isTexts(tokens) ? { check, tokens: tokens.map((token) => token.replace(/:\s?$/, '')) } : 'a text such as "Signed-off-by:"';
        }
        default:
            return { check };
    }
}
const isTexts = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');
/** commitlint knows some of the cases by other names too. */
const OTHER_NAMES = new Map([
    ['lowercase', 'lower-case'],
    ['lowerCase', 'lower-case'],
    ['uppercase', 'upper-case'],
    ['sentencecase', 'sentence-case'],
]);
function textCase(value) {
    return typeof value === 'string' ? (TEXT_CASES.find((each) => each === value) ?? OTHER_NAMES.get(value)) : undefined;
}
/** The rule of a name, where it is set and not off. */
function ruleInForce(rules, name) {
    const rule = rules.get(name);
    return rule === undefined || rule.severity === 'off' ? undefined : { ...rule, severity: rule.severity };
}

;// CONCATENATED MODULE: ./packages/version/lib/accepted-types.js



/** What is accepted when nothing else is asked for. */
const DEFAULT_ACCEPTED_TYPES = [
    'feat',
    'fix',
    'perf',
    'revert',
    'docs',
    'style',
    'refactor',
    'test',
    'build',
    'ci',
    'chore',
];
/** The list that rules have; undefined where any type will do. */
function typeList(rules) {
    const rule = ruleInForce(rules, 'type-enum');
    if (rule?.test.check !== 'enum' || rule.test.values.length === 0)
        return undefined;
    return { severity: rule.severity, condition: rule.condition, values: rule.test.values };
}
/** What a list says of a type: as it stands there, or in another case. Undefined where it does not allow it. */
function allowedBy({ values, condition }, type) {
    const listed = values.find((value) => value === type) ?? values.find((value) => value.toLowerCase() === type.toLowerCase());
    if (condition === 'never')
        return listed === undefined ? { as: type } : undefined;
    return listed === undefined ? undefined : { as: listed };
}
/** The types that rules accept; where they accept any, the usual ones, in the case that is asked for. */
function acceptedTypes(rules) {
    const list = typeList(rules);
    if (list?.condition === 'always')
        return new Map(list.values.map((type) => [type.toLowerCase(), type]));
    const cased = ruleInForce(rules, 'type-case');
    const [wanted = 'lower-case'] = cased?.condition === 'always' && cased.test.check === 'case' ? cased.test.cases : [];
    const usual = DEFAULT_ACCEPTED_TYPES.filter((type) => list === undefined || allowedBy(list, type) !== undefined);
    return new Map(usual.map((type) => [type, inCase(type, wanted)]));
}
/**
 * Reads a list of types, into lower case; an empty one means the default.
 * @throws UsageError for an entry that no type can be.
 */
function parseAcceptedTypes(entries) {
    for (const entry of entries) {
        if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,63}$/u.test(entry))
            continue;
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,lib_visible/* visible */.R)(entry, 100))} is no type`,
            where: 'types',
            expected: 'one type each, such as feat',
            fix: 'write only letters, digits, - and _, one type a line in a workflow',
        });
    }
    return [...new Set((entries.length === 0 ? DEFAULT_ACCEPTED_TYPES : entries).map((entry) => entry.toLowerCase()))];
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/version/lib/commit-header.js
var commit_header = __webpack_require__(1251);
;// CONCATENATED MODULE: ./packages/version/lib/suggest-header.js


// Every part is optional and the last one takes the rest, so that no part is ever tried twice.
const PARTS = /^[^\p{L}\p{N}]{0,16}(?<type>[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)\s*(?<early>!?)\s*(?:\((?<scope>[^()]*)\))?[\s\])]*(?<late>!?)!*\s*(?<colon>[:：]?)\s*(?<description>.*)$/su;
/** Words that people write for a type. */
const SYNONYMS = new Map([
    ['feature', 'feat'],
    ['features', 'feat'],
    ['bug', 'fix'],
    ['bugfix', 'fix'],
    ['hotfix', 'fix'],
    ['performance', 'perf'],
    ['documentation', 'docs'],
    ['refactoring', 'refactor'],
    ['testing', 'test'],
]);
/** The header that a line was most probably meant to be, or undefined when that cannot be told or the line is right already. */
function suggestHeader(line, accepted) {
    const { type: word, early, late, scope = '', colon, description = '' } = PARTS.exec(line)?.groups ?? {};
    if (word === undefined || /^[(:]/.test(description))
        return undefined;
    // Without a colon only a word that is a type shows that one was meant.
    const type = colon === '' && !accepted.has(word.toLowerCase()) ? undefined : meantType(word, accepted);
    if (type === undefined)
        return undefined;
    const noun = scope
        .split(',')
        .map((part) => part.trim().replace(/\s+/g, '-'))
        .join(',');
    const suggestion = `${type}${noun === '' ? '' : `(${noun})`}${early || late}: ${description.trim()}`;
    const header = (0,commit_header/* parseHeader */.R)(suggestion, 0);
    return header.ok && suggestion !== line ? suggestion : undefined;
}
/** The accepted type that a word is, stands for, or is nearly. */
function meantType(word, accepted) {
    const type = word.toLowerCase();
    const synonym = SYNONYMS.get(type);
    const known = accepted.get(type) ?? (synonym === undefined ? undefined : accepted.get(synonym));
    return known ?? (0,nearest/* nearest */.p)(type, accepted.values());
}

;// CONCATENATED MODULE: ./packages/version/lib/linted-message.js



const MAX_QUOTE = 72;
const MAX_SUGGESTION = 120;
/** A longer line is not mended: nobody would read the suggestion. */
const MAX_MENDED_LINE = 300;
/** `commit 1a2b3c4d5e6f "feat:add" (line 1, column 6): …` */
function lintFinding(code, { message, name, subject }, offset, occurrence) {
    const before = message.slice(0, offset);
    const lines = before.split('\n').length;
    const column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return (0,codes/* report */.z)(code, {
        ...occurrence,
        message: `${name} ${quoted(subject, MAX_QUOTE)} (line ${lines}, column ${column}): ${occurrence.message}`,
    });
}
/** Text in quotation marks, visible and cut. */
const quoted = (text, maxLength) => `"${(0,lib_visible/* visible */.R)(text, maxLength)}"`;
/** The hint to write another line. */
const writeInstead = (line) => `write ${quoted(line, MAX_SUGGESTION)}`;
/** The same with the first line as it was most probably meant, where that can be told. */
function suggestion({ subject, accepted }) {
    const better = suggestHeader(subject.slice(0, MAX_MENDED_LINE), accepted);
    return better === undefined ? {} : { hint: writeInstead(better) };
}

;// CONCATENATED MODULE: ./packages/version/lib/lint-type.js




const MAX_TYPE = 40;
const MAX_NAMED_TYPES = 20;
/** Holds a type to the list and the case that the rules ask for. */
function typeFindings(linted, type) {
    const list = typeList(linted.rules);
    const letters = ruleInForce(linted.rules, 'type-case');
    const allowed = list === undefined ? { as: type } : allowedBy(list, type);
    if (list !== undefined && allowed === undefined)
        return [unaccepted(linted, type, list)];
    if (list !== undefined && allowed !== undefined && allowed.as !== type) {
        return [wronglyWritten(linted, type, `is accepted as ${quoted(allowed.as, MAX_TYPE)}`, letters ?? list)];
    }
    if (letters?.test.check !== 'case')
        return [];
    const { cases } = letters.test;
    const never = letters.condition === 'never';
    if (cases.some((each) => isInCase(type, each)) !== never)
        return [];
    return [wronglyWritten(linted, type, `${never ? 'may not be' : 'is not'} in ${cases.join(never ? ', or in ' : ' or ')}`, letters)];
}
/** `git revert` and the buttons of forges write `Revert "…"`, which versions understand. */
function revertFindings(linted) {
    const { rules, start, subject } = linted;
    const list = typeList(rules);
    if (list !== undefined && allowedBy(list, 'revert') === undefined)
        return [unaccepted(linted, 'revert', list)];
    const reverted = /^Revert "(.{1,200})"$/s.exec(subject)?.[1];
    const better = reverted === undefined ? '' : `, or ${writeInstead(`revert: ${reverted}`)}`;
    const hint = `leave it as it is${better}`;
    return [lintFinding('AIOP-M121', linted, start, { message: "this is git's own form of a revert", hint })];
}
function wronglyWritten(linted, type, wrong, { severity }) {
    const message = `the type ${quoted(type, MAX_TYPE)} ${wrong}`;
    return lintFinding('AIOP-M115', linted, linted.start, { message, severity, ...suggestion(linted) });
}
function unaccepted(linted, type, { severity, condition }) {
    const foreign = [...type].find((letter) => letter > '\u007f')?.codePointAt(0);
    const letter = foreign === undefined ? '' : `, with the letter U+${foreign.toString(16).toUpperCase().padStart(4, '0')},`;
    const named = [...linted.accepted.values()].slice(0, MAX_NAMED_TYPES).join(', ');
    return lintFinding('AIOP-M114', linted, linted.start, {
        message: `the type ${quoted(type, MAX_TYPE)}${letter} is not accepted`,
        severity,
        hint: condition === 'never' ? 'use another type' : `use one of ${named}`,
        ...suggestion(linted),
    });
}

// EXTERNAL MODULE: ./packages/version/lib/parse-commit.js
var parse_commit = __webpack_require__(1995);
;// CONCATENATED MODULE: ./packages/version/lib/rules/violation.js

const violation_MAX_QUOTE = 60;
const spanOf = ({ text, start }) => [start, start + text.length];
/** Text in quotation marks, visible and cut. */
const violation_quoted = (text) => `"${(0,lib_visible/* visible */.R)(text, violation_MAX_QUOTE)}"`;

;// CONCATENATED MODULE: ./packages/version/lib/rules/text-violations.js



const MAX_NAMED = 20;
const listed = (names) => names.slice(0, MAX_NAMED).join(', ');
/** The words of a scope such as `api,cli` or `core/parser`, each with its place. */
function scopesOf({ text, start }) {
    let at = 0;
    return text.split(/[/\\,]/).map((piece) => {
        const from = at;
        at += piece.length + 1;
        return { text: piece.trim(), start: start + from + piece.length - piece.trimStart().length };
    });
}
function scopeList({ part, never, test: { values } }) {
    const known = new Set(values);
    if (known.size === 0 || (!never && known.has(part.text)))
        return undefined;
    const wrong = scopesOf(part).find(({ text }) => known.has(text) === never);
    if (wrong === undefined)
        return undefined;
    const meant = never ? undefined : (0,nearest/* nearest */.p)(wrong.text, values);
    return {
        code: 'AIOP-M123',
        message: `the scope ${violation_quoted(wrong.text)} is not accepted`,
        span: spanOf(wrong),
        hint: never ? 'use another scope' : `use one of ${(0,lib_visible/* visible */.R)(listed(values), 300)}`,
        ...(meant === undefined ? {} : { better: { ...wrong, instead: meant } }),
    };
}
function letterCase({ part, name, never, test: { cases } }) {
    // What begins with no letter has no case to speak of.
    if (name === 'type' || (name === 'subject' && !/^[\p{Ll}\p{Lu}\p{Lt}]/u.test(part.text)))
        return undefined;
    const right = (text) => cases.some((each) => isInCase(text, each)) !== never;
    const wrong = (name === 'scope' ? scopesOf(part) : [part]).find(({ text }) => !right(text));
    if (wrong === undefined)
        return undefined;
    const [first = ''] = wrong.text;
    const lowered = first.toLowerCase() + wrong.text.slice(first.length);
    const tried = never ? [lowered, wrong.text.toLowerCase()] : cases.map((each) => inCase(wrong.text, each));
    const meant = tried.find((text) => text !== wrong.text && right(text));
    return {
        code: 'AIOP-M125',
        message: `the ${name} ${never ? 'may not be' : 'is not'} in ${cases.join(never ? ', or in ' : ' or ')}`,
        span: spanOf(wrong),
        ...(meant === undefined || name === 'body' ? {} : { better: { ...wrong, instead: meant } }),
    };
}
function fullStop({ part, name, never, test: { mark } }) {
    // Three dots are no full stop.
    const ends = part.text.endsWith(mark) && !part.text.endsWith('...');
    if (ends !== never)
        return undefined;
    const end = part.start + part.text.length;
    const instead = never ? part.text.slice(0, -mark.length).trimEnd() : `${part.text}${mark}`;
    return {
        code: 'AIOP-M127',
        message: `the ${name} ${never ? 'ends' : 'does not end'} with ${violation_quoted(mark)}`,
        span: never ? [end - mark.length, end] : spanOf(part),
        hint: never ? `leave the ${violation_quoted(mark)} at the end out` : `end it with ${violation_quoted(mark)}`,
        ...(name === 'body' || instead === '' ? {} : { better: { ...part, instead } }),
    };
}
function lengths({ part, name, test: { check, limit }, }) {
    if (check === 'max-line-length')
        return longLines(part, name, limit);
    const { text, start } = part;
    const [long, short] = [check === 'max-length' && text.length > limit, check === 'min-length' && text.length < limit];
    if (!long && !short)
        return undefined;
    return {
        code: 'AIOP-M126',
        message: `the ${name} has ${text.length} characters, and ${long ? 'may' : 'must'} have ${long ? 'no more than' : 'at least'} ${limit}`,
        span: long ? [start + limit, start + text.length] : [start, start + text.length],
        hint: long ? `make it shorter by ${text.length - limit}` : `make it longer by ${limit - text.length}`,
    };
}
/** The first line that is too long. A line with a web address may be as long as that makes it. */
function longLines({ text, start }, name, limit) {
    let at = start;
    const long = [];
    for (const raw of text.split('\n')) {
        const line = raw.trimEnd();
        if (line.length > limit && !line.includes('://'))
            long.push({ text: line, start: at });
        at += raw.length + 1;
    }
    const [first] = long;
    if (first === undefined)
        return undefined;
    const others = long.length === 1 ? '' : `, and so are ${long.length - 1} more`;
    return {
        code: 'AIOP-M126',
        message: `this line of the ${name} has ${first.text.length} characters, more than ${limit}${others}`,
        span: [first.start + limit, first.start + first.text.length],
        hint: `break lines of the ${name} after ${limit} characters`,
    };
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/violations.js


/** Holds the parts of a message to one rule. The type is looked at elsewhere, with what was most probably meant by it. */
function violationOf({ part: name, condition, test }, message) {
    const never = condition === 'never';
    if (!message.conventional && (name === 'type' || name === 'scope' || name === 'subject'))
        return undefined;
    const part = message.parts.get(name);
    switch (test.check) {
        case 'empty':
            return emptiness(name, part, never, message);
        case 'references':
            return references(message, never);
        case 'trailer':
            return trailers(test.tokens, message, never);
        case 'leading-blank':
            return name === 'footer' ? crowdedFooters(message) : undefined;
        case 'trim':
            return trimming(message.line, never);
        case 'exclamation-mark':
            return exclamation(message, never);
    }
    if (part === undefined)
        return undefined;
    switch (test.check) {
        case 'enum':
            return name === 'scope' ? scopeList({ part, name, never, test }) : undefined;
        case 'case':
            return letterCase({ part, name, never, test });
        case 'full-stop':
            return fullStop({ part, name, never, test });
        default:
            return lengths({ part, name, never, test });
    }
}
function emptiness(name, part, never, { line }) {
    // A header without a type or a description is none at all, which is said already.
    if (name === 'type' || name === 'subject' || (part === undefined) === !never)
        return undefined;
    if (part !== undefined) {
        return { code: 'AIOP-M124', message: `there may be no ${name}`, span: spanOf(part), hint: `leave the ${name} out` };
    }
    return { code: 'AIOP-M124', message: `the ${name} is missing`, span: spanOf(line), hint: `add a ${name}` };
}
// How forges write that a change belongs to something: #12, owner/name#12, GH-12.
const REFERENCE = /(?:^|[^\p{L}\p{N}&])(?:#\d|GH-\d)|[\p{L}\p{N}_.-]#\d/u;
function references({ parts, line }, never) {
    const place = [...parts.values()].find(({ text }) => REFERENCE.test(text));
    if ((place === undefined) === !never)
        return undefined;
    return place === undefined
        ? { code: 'AIOP-M124', message: 'it refers to no issue', span: spanOf(line), hint: 'name an issue, such as Refs: #12' }
        : { code: 'AIOP-M124', message: 'it may refer to no issue', span: spanOf(place), hint: 'leave the reference out' };
}
function trailers(tokens, { footers, line, parts }, never) {
    const has = (token) => footers.some((footer) => footer.token.toLowerCase() === token.toLowerCase());
    const token = tokens.find((each) => has(each) === never);
    if (token === undefined)
        return undefined;
    const wrong = never ? 'may not stand here' : 'is missing';
    const hint = never ? 'leave it out' : `add a line ${violation_quoted(`${token}: …`)} after an empty line`;
    return { code: 'AIOP-M124', message: `the trailer ${violation_quoted(token)} ${wrong}`, span: spanOf(parts.get('footer') ?? line), hint };
}
function crowdedFooters({ crowded }) {
    return crowded && { code: 'AIOP-M128', message: 'no blank line stands before the footers', span: spanOf(crowded) };
}
function trimming({ text, start }, never) {
    const trimmed = text.trimEnd();
    if (never || trimmed === text)
        return undefined;
    return { code: 'AIOP-M127', message: 'blanks stand at the end of the line', span: [start + trimmed.length, start + text.length] };
}
function exclamation({ mark, line, parts }, never) {
    if (mark !== never)
        return undefined;
    const subject = parts.get('subject') ?? line;
    const hint = never ? 'leave the ! out, and write a footer BREAKING CHANGE: instead' : 'write a ! before the colon';
    return {
        code: 'AIOP-M127',
        message: `the colon ${never ? 'may' : 'must'} ${never ? 'not ' : ''}follow a !`,
        span: spanOf(subject),
        hint,
    };
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/check-rules.js

/** Holds a message to all rules, in their order; those that lint knows from the specification are left to it. */
function checkRules(rules, message) {
    return [...rules].flatMap(([name, rule]) => {
        if (rule.severity === 'off')
            return [];
        const violation = violationOf(rule, message);
        return violation === undefined ? [] : [{ ...violation, rule: name, severity: rule.severity }];
    });
}

// EXTERNAL MODULE: ./packages/version/lib/commit-body.js
var commit_body = __webpack_require__(858);
;// CONCATENATED MODULE: ./packages/version/lib/rules/message-parts.js


/** @param start where the first line that is not blank begins */
function messageParts(message, start, parsed) {
    const lines = (0,parse_commit/* linesOf */.Dx)(message);
    const first = lines.findIndex((line) => line.start === start);
    const line = lines[first] ?? { text: '', start };
    const below = lines.slice(first + 1);
    const { footersAt, footers } = (0,commit_body/* parseBelow */.l)(below, 'strict');
    const from = below[0]?.start ?? message.length;
    const parts = new Map();
    const add = (part, text, at) => {
        const trimmed = text.trim();
        if (trimmed !== '')
            parts.set(part, { text: trimmed, start: at + text.length - text.trimStart().length });
    };
    add('header', line.text, line.start);
    add('body', message.slice(from, footersAt ?? message.length), from);
    if (footersAt !== undefined)
        add('footer', message.slice(footersAt), footersAt);
    const mark = parsed.conventional && addHeader(line, parsed, add);
    return { parts, line, conventional: parsed.conventional, mark, footers, crowded: crowdedTrailers(below) };
}
/** Adds what a conventional header is made of. Tells whether it has a `!`. */
function addHeader({ text, start }, { type, scope }, add) {
    add('type', type, start);
    if (scope !== undefined)
        add('scope', scope, start + type.length + 1);
    const prefix = type.length + (scope === undefined ? 0 : scope.length + 2);
    const mark = text[prefix] === '!';
    const subjectAt = prefix + (mark ? 3 : 2);
    add('subject', text.slice(subjectAt), start + subjectAt);
    return mark;
}
// Lines that nobody writes as prose: https://git-scm.com/docs/git-interpret-trailers and the words by which forges close issues.
const TRAILER = /^(?:[A-Za-z]{1,40}(?:-[A-Za-z]{1,40}){0,4}-by: |(?:refs?|close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #\d)/i;
/** Trailers at the end of a message without a blank line before them are text of the body. */
function crowdedTrailers(below) {
    const end = below.findLastIndex(({ text }) => text.trim() !== '');
    let at = end;
    while (at >= 0 && TRAILER.test(below[at]?.text ?? ''))
        at--;
    return at >= 0 && at < end && (below[at]?.text ?? '').trim() !== '' ? below[at + 1] : undefined;
}

;// CONCATENATED MODULE: ./packages/version/lib/lint-message.js







const BY_RULE = new Map([
    [4, 'AIOP-M104'],
    [5, 'AIOP-M105'],
    [6, 'AIOP-M106'],
    [8, 'AIOP-M112'],
    [12, 'AIOP-M112'],
    [13, 'AIOP-M113'],
]);
/** The rules that `typeFindings` knows: mostly there are no others. */
const OF_TYPE = new Set(['type-enum', 'type-case']);
/**
 * Holds a message to Conventional Commits 1.0.0, read strictly, and to the rules of the project. Every finding names line and column
 * (in UTF-16 code units) in its sentence. A message that breaks a MUST of the specification, or that versions read otherwise than
 * people, has an error; what is merely unusual has a warning. Quoted text is visible and cut.
 */
function lintMessage(message, name, { rules, fixups }) {
    const start = message.lastIndexOf('\n', message.length - message.trimStart().length - 1) + 1;
    const [line = ''] = message.slice(start).split('\n', 1);
    const linted = { message, name, start, subject: line.trimEnd(), rules, accepted: acceptedTypes(rules) };
    const parsed = (0,parse_commit/* parseCommit */.L5)(message, 'strict');
    if (parsed.conventional)
        return [...typeFindings(linted, parsed.type), ...problemFindings(linted, parsed), ...ruleFindings(linted, parsed)];
    switch (parsed.kind) {
        case 'empty':
            return [(0,codes/* report */.z)('AIOP-M122', { message: `${name} has no text` })];
        case 'fixup':
        case 'squash':
        case 'amend':
            return fixupFindings(linted, fixups);
        case 'revert':
            return revertFindings(linted);
        default:
            return [...problemFindings(linted, parsed), ...ruleFindings(linted, parsed)];
    }
}
function fixupFindings(linted, severity) {
    const message = 'this is to be squashed into another commit before it is merged';
    return severity === 'off' ? [] : [lintFinding('AIOP-M120', linted, linted.start, { message, severity })];
}
/** What the parser says, each with the line as it was most probably meant. */
function problemFindings(linted, parsed) {
    // A letter of another script is told of by the type, or is what the project chose.
    const told = parsed.problems.filter(({ rule, severity }) => !(rule === 1 && severity === 'warning'));
    return told.flatMap((problem) => {
        const { rule, message, span } = problem;
        const inHeader = rule === 1 || rule === 4 || rule === 5 || rule === 13;
        const severity = severityOf(problem, linted, parsed);
        if (severity === 'off')
            return [];
        const more = inHeader ? suggestion(linted) : {};
        return [lintFinding(BY_RULE.get(rule) ?? 'AIOP-M101', linted, span[0], { message, severity, ...more })];
    });
}
/**
 * A `warning` of the parser says that the header stands all the same; for rule 6, a MUST, that is not enough here, unless the project weighs
 * it otherwise. So it may a header that is none, by weighing what such a header lacks: both type and subject.
 */
function severityOf({ rule, severity }, { message, rules }, { breakingText, conventional }) {
    if (rule === 6)
        return rules.get('body-leading-blank')?.severity ?? 'error';
    // Versions hear more than the specification allows: the author and the next version would disagree about what breaks.
    if (rule === 8 || rule === 12)
        return (0,parse_commit/* parseCommit */.L5)(message, 'lenient').breakingText.length > breakingText.length ? 'error' : 'warning';
    if (conventional)
        return severity;
    const weights = ['type-empty', 'subject-empty'].map((name) => rules.get(name)?.severity ?? 'error');
    if (weights.includes('error'))
        return 'error';
    return weights.includes('warning') ? 'warning' : 'off';
}
/** What the rules of the project say of all but the type. */
function ruleFindings(linted, parsed) {
    const { message, start, rules } = linted;
    if ([...rules.keys()].every((name) => OF_TYPE.has(name)))
        return [];
    return checkRules(rules, messageParts(message, start, parsed)).map((violation) => ruleFinding(linted, violation));
}
function ruleFinding(linted, { code, message, span: [from, to], severity, hint, better, rule }) {
    const mended = better === undefined ? undefined : headerWith(linted, better);
    const write = mended === undefined ? hint : writeInstead(mended);
    const length = `${to - from} ${to - from === 1 ? 'character' : 'characters'}`;
    return lintFinding(code, linted, from, {
        message: `${message} (${length} from there; ${rule})`,
        severity,
        ...(write === undefined ? {} : { hint: write }),
    });
}
/** The first line with a part of it written otherwise; undefined where the part stands elsewhere, or the line is too long to be shown. */
function headerWith({ subject, start }, { text, start: at, instead }) {
    const from = at - start;
    if (from < 0 || from + text.length > subject.length || subject.length > MAX_MENDED_LINE)
        return undefined;
    return `${subject.slice(0, from)}${instead}${subject.slice(from + text.length)}`.trim();
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/ignored.js
/**
 * Whether a line is what a pattern says, in which `*` stands for any text, also none. The pieces between the stars are looked for one after the
 * other, each once: the leftmost place for each leaves the most for the next.
 */
function matchesPattern(line, pattern) {
    const pieces = pattern.split('*');
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    if (pieces.length === 1)
        return line === pattern;
    if (!line.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = line.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return line.length - last.length >= at && line.endsWith(last);
}

;// CONCATENATED MODULE: ./packages/version/lib/rules/lint-rules.js


/**
 * The rules of a run. Where no configuration of commitlint says it all, the usual types in lower case are asked for.
 * @throws UsageError for an entry of `types` that no type can be.
 */
function lintRules({ commitlint, configured, types = [] } = {}) {
    const asked = types.length === 0 ? [] : [['type-enum', typeRule(types)]];
    const usual = [['type-enum', typeRule([])], ['type-case', LOWER_CASE_TYPES]];
    const own = (configured?.rules ?? []).flatMap((setting) => {
        const read = readRule(setting);
        return read.state === 'read' ? [[setting.rule, read.rule]] : [];
    });
    return {
        rules: new Map([...(commitlint?.isWhole === true ? [] : usual), ...(commitlint?.rules ?? []), ...own, ...asked]),
        fixups: configured?.fixups ?? 'error',
        merges: configured?.merges ?? (commitlint?.lintsMerges === true ? 'linted' : 'left-out'),
        ignored: configured?.ignored ?? [],
        findings: commitlint?.findings ?? [],
    };
}
const LOWER_CASE_TYPES = {
    severity: 'warning',
    condition: 'always',
    part: 'type',
    test: { check: 'case', cases: ['lower-case'] },
};
function typeRule(types) {
    return { severity: 'error', condition: 'always', part: 'type', test: { check: 'enum', values: parseAcceptedTypes(types) } };
}

// EXTERNAL MODULE: ./packages/version/lib/subject.js
var lib_subject = __webpack_require__(2254);
;// CONCATENATED MODULE: ./packages/version/lib/lint.js








/**
 * Lints the messages of a range of commits, and a title.
 * @throws UsageError for a revision that names no commit, and a prefix no tag can have.
 */
async function lintCommits(request, { git }) {
    const { rules = lintRules() } = request;
    const ofTitle = request.title ? lintMessage(request.title, 'the title', rules) : [];
    const title = request.title ? (ofTitle.some(isError) ? 'failed' : 'passed') : 'none';
    const range = await lintedRange(request, git);
    if (range.state === 'missing') {
        const findings = [...rules.findings, missingFinding(range), ...ofTitle];
        return { commits: 0, merges: 0, ignored: 0, compliance: '0.000', title, findings };
    }
    const { after, to } = range;
    const records = await git.log({ ...(after === undefined ? {} : { from: after }), to });
    const written = rules.merges === 'linted' ? records : records.filter((record) => !isMerge(record));
    const kept = written.filter(({ message }) => !isIgnored(message, rules));
    const linted = kept.map(({ oid, message }) => lintMessage(message, `commit ${oid.slice(0, 12)}`, rules));
    const good = linted.filter((findings) => !findings.some(isError)).length;
    const cut = await (0,counting_base/* cutHistory */.l)(git, records, after, 'so commits may be missing', 'dates');
    return {
        commits: kept.length,
        merges: records.length - written.length,
        ignored: written.length - kept.length,
        compliance: (kept.length === 0 ? 1 : Math.floor((good * 1000) / kept.length) / 1000).toFixed(3),
        title,
        findings: [...rules.findings, ...cut, ...ofTitle, ...linted.flat()],
    };
}
function isIgnored(message, { ignored }) {
    const subject = ignored.length === 0 ? '' : (0,lib_subject/* subjectOf */.e)(message);
    return ignored.some((pattern) => matchesPattern(subject, pattern));
}
/** What git or a forge wrote for a merge is nobody's message; nor is it where the merge was squashed. */
function isMerge({ parents, message }) {
    return parents.length > 1 || (0,parse_commit/* isMergeMessage */.Sz)(message);
}
const isError = ({ severity }) => severity === 'error';
function missingFinding({ end, commit }) {
    return (0,codes/* report */.z)('AIOP-M006', { message: `the ${end} of the pull request, ${commit.slice(0, 12)}, is not in this clone` });
}

// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/manifest.js


/** That a manifest cannot be read. `line` is from 1. */
function unreadable(path, problem, line = 1) {
    return (0,codes/* report */.z)('AIOP-M010', { message: `its package is no module: ${(0,lib_visible/* visible */.R)(problem, 200)}`, at: { file: path, line, column: 1 } });
}
/** The folder of a file, `''` for the repository itself. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Plain data as an object, or nothing. */
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

// EXTERNAL MODULE: ./packages/claims/lib/path-set.js
var path_set = __webpack_require__(7937);
;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/member-folders.js


/**
 * The manifests that a workspace has by its patterns, such as `packages/*` or `!packages/old`. What another tool allows and claims do not is
 * left out.
 */
function memberManifests(paths, patterns, manifest) {
    const written = patterns.map(normalise).filter((pattern) => (0,path_set/* compilePathSet */.p)([pattern.replace(/^!/, '')]).ok);
    const compiled = (0,path_set/* compilePathSet */.p)(written);
    if (!compiled.ok || written.length === 0)
        return [];
    return paths.filter((path) => (path === manifest || path.endsWith(`/${manifest}`)) && compiled.set.matches(folderOf(path)));
}
function normalise(pattern) {
    const [sign, text] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    const plain = text.replace(/^(?:\.\/){1,9}/, '').replace(/\/{1,9}$/, '');
    return `${sign}${plain}`;
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/toml.js

/** Tables inside one another, as in other files of such tools. */
const MAX_DEPTH = 32;
/** A file as plain data; undefined, with a finding, where it is no TOML. The reader is only loaded where there is one. */
async function toml(path, text, findings) {
    if (text === undefined)
        return undefined;
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        findings.push(unreadable(path, 'it is not TOML', error.line));
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/cargo-packages.js



const MANIFEST = 'Cargo.toml';
/** The members of a Cargo workspace (https://doc.rust-lang.org/cargo/reference/workspaces.html), save those with `publish = false`. */
const cargoPackages = async (files, findings) => {
    const root = fieldsOf(await toml(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
    const workspace = fieldsOf(root.get('workspace'));
    const excluded = textsOf(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    const members = memberManifests(files.paths, [...textsOf(workspace.get('members')), ...excluded], MANIFEST);
    const own = root.has('workspace') && root.has('package') ? [MANIFEST] : [];
    const manifests = [];
    for (const [path, text] of await files.texts([...new Set([...own, ...members])])) {
        const fields = path === MANIFEST ? root : fieldsOf(await toml(path, text, findings));
        const about = fieldsOf(fields.get('package'));
        const name = textOf(about.get('name'));
        if (name === undefined || about.get('publish') === false)
            continue;
        manifests.push({ path, name, dependsOn: dependenciesOf(fields) });
    }
    return manifests;
};
/** A dependency may go by another name here (`package`). */
function dependenciesOf(fields) {
    const tables = [fields, ...[...fieldsOf(fields.get('target')).values()].map(fieldsOf)];
    return tables.flatMap((table) => ['dependencies', 'build-dependencies'].flatMap((field) => [...fieldsOf(table.get(field))].flatMap(([name, about]) => {
        const own = fieldsOf(about);
        // Without a path or the workspace it comes from a registry, where another release of it may stay as it is.
        const isLocal = textOf(own.get('path')) !== undefined || own.get('workspace') === true;
        return isLocal ? [{ name: textOf(own.get('package')) ?? name, kind: 'normal' }] : [];
    })));
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/go-modules.js

/**
 * The modules of a repository with more than one `go.mod` (https://go.dev/ref/mod). Their tags are as Go wants them: the folder, then `/v1.2.3`
 * (https://go.dev/ref/mod#vcs-version).
 */
const goModules = async (files) => {
    const paths = files.paths.filter((path) => (path === 'go.mod' || path.endsWith('/go.mod')) && !/(?:^|\/)(?:vendor|testdata|_[^/]*)\//.test(path));
    if (paths.length < 2)
        return [];
    const manifests = [];
    for (const [path, text] of await files.texts(paths)) {
        const lines = text.split('\n').map((line) => line.replace(/\/\/.*/, '').trim());
        const name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== undefined);
        if (name === undefined)
            continue;
        manifests.push({ path, name, dependsOn: requirements(lines), tag: folderOf(path) === '' ? 'v{version}' : '{path}/v{version}' });
    }
    return manifests;
};
/** `require path version`, alone or in a block. */
function requirements(lines) {
    const found = [];
    let inBlock = false;
    for (const line of lines) {
        if (/^require\s*\($/.test(line))
            inBlock = true;
        else if (line === ')')
            inBlock = false;
        else {
            const name = (inBlock ? /^(\S+)\s+v\S+$/ : /^require\s+(\S+)\s+v\S+$/).exec(line)?.[1];
            if (name !== undefined)
                found.push({ name, kind: 'normal' });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/npm-packages.js



const npm_packages_MANIFEST = 'package.json';
const PNPM = 'pnpm-workspace.yaml';
/**
 * The packages of an npm, yarn, bun or pnpm workspace (https://docs.npmjs.com/cli/using-npm/workspaces, https://pnpm.io/pnpm-workspace_yaml).
 * A private package is not released. Dependencies for development alone release nothing.
 */
const npmPackages = async (files, findings) => {
    const patterns = workspacePatterns(await files.texts([PNPM, npm_packages_MANIFEST]), findings);
    const manifests = [];
    for (const [path, text] of await files.texts(memberManifests(files.paths, patterns, npm_packages_MANIFEST))) {
        const fields = fieldsOf(json(path, text, findings));
        const name = textOf(fields.get('name'));
        if (name === undefined || fields.get('private') === true)
            continue;
        manifests.push({ path, name, dependsOn: npm_packages_dependenciesOf(fields), usualTag: '{name}@{version}' });
    }
    return manifests;
};
function workspacePatterns(texts, findings) {
    const pnpm = texts.get(PNPM);
    if (pnpm !== undefined)
        return textsOf(fieldsOf(yaml(pnpm, findings)).get('packages'));
    const workspaces = fieldsOf(json(npm_packages_MANIFEST, texts.get(npm_packages_MANIFEST), findings)).get('workspaces');
    return Array.isArray(workspaces) ? textsOf(workspaces) : textsOf(fieldsOf(workspaces).get('packages'));
}
function npm_packages_dependenciesOf(fields) {
    const named = (field, kind) => [...fieldsOf(fields.get(field)).keys()].map((name) => ({ name, kind }));
    return [...named('dependencies', 'normal'), ...named('optionalDependencies', 'normal'), ...named('peerDependencies', 'peer')];
}
function json(path, text, findings) {
    try {
        return JSON.parse(text ?? 'null');
    }
    catch {
        findings.push(unreadable(path, 'it is not JSON'));
        return undefined;
    }
}
function yaml(text, findings) {
    const code = 'AIOP-M010';
    const codes = {
        unreadable: code,
        syntax: code,
        duplicateKey: code,
        forbidden: code,
        missing: code,
        unknownField: code,
        wrongType: code,
        enumValue: code,
    };
    const bytes = new TextEncoder().encode(text);
    const parsed = (0,parse_document/* parseDocument */.T)({ path: PNPM, bytes, maxBytes: bytes.length }, codes);
    if (parsed.ok)
        return parsed.value.value;
    findings.push(...parsed.findings);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/python-projects.js



const python_projects_MANIFEST = 'pyproject.toml';
/**
 * The members of a uv workspace (https://docs.astral.sh/uv/concepts/projects/workspaces/); without one, the projects of a repository with more
 * than one `pyproject.toml`. Names compare as PyPI compares them.
 */
const pythonProjects = async (files, findings) => {
    const all = files.paths.filter((path) => path === python_projects_MANIFEST || path.endsWith(`/${python_projects_MANIFEST}`));
    const root = fieldsOf(await toml(python_projects_MANIFEST, (await files.texts([python_projects_MANIFEST])).get(python_projects_MANIFEST), findings));
    const workspace = fieldsOf(fieldsOf(fieldsOf(root.get('tool')).get('uv')).get('workspace'));
    const excluded = textsOf(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    const members = textsOf(workspace.get('members'));
    const paths = members.length === 0 ? all : [python_projects_MANIFEST, ...memberManifests(files.paths, [...members, ...excluded], python_projects_MANIFEST)];
    if (paths.length < 2)
        return [];
    const manifests = [];
    for (const [path, text] of await files.texts([...new Set(paths)])) {
        const fields = path === python_projects_MANIFEST ? root : fieldsOf(await toml(path, text, findings));
        const project = fieldsOf(fields.get('project'));
        const poetry = fieldsOf(fieldsOf(fields.get('tool')).get('poetry'));
        const name = textOf(project.get('name')) ?? textOf(poetry.get('name'));
        if (name === undefined)
            continue;
        const listed = textsOf(project.get('dependencies')).map((text) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1] ?? '');
        const tabled = [...fieldsOf(poetry.get('dependencies')).keys()];
        manifests.push({
            path,
            name: canonical(name),
            dependsOn: [...listed, ...tabled].map((each) => ({ name: canonical(each), kind: 'normal' })),
        });
    }
    return manifests;
};
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
const canonical = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();

;// CONCATENATED MODULE: ./packages/version/lib/modules/detect-modules.js





const ECOSYSTEMS = [npmPackages, cargoPackages, goModules, pythonProjects];
/** No manifest of a package is larger. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** The modules that the packages' own manifests tell, at a commit: each package of a workspace, with the others that it depends on. Sorted by name. */
async function detectModules(git, commit) {
    const files = treeFiles(git, await git.listTree(commit));
    const manifests = [];
    const findings = [];
    for (const read of ECOSYSTEMS)
        manifests.push(...(await read(files, findings)));
    // Two ecosystems can share a folder, and one name can stand twice: the first one counts.
    const byFolder = new Map();
    for (const manifest of manifests) {
        const folder = folderOf(manifest.path);
        if (!byFolder.has(folder))
            byFolder.set(folder, manifest);
    }
    const byName = new Map();
    for (const [folder, manifest] of byFolder)
        if (!byName.has(manifest.name))
            byName.set(manifest.name, [folder, manifest]);
    const modules = [...byName.values()].map(([folder, manifest]) => specOf(folder, manifest, byName));
    return { modules: modules.sort((a, b) => (a.name < b.name ? -1 : 1)), findings };
}
function specOf(folder, { name, path, dependsOn, usualTag, tag }, known) {
    return {
        name,
        area: { kind: 'folder', folder },
        origin: path,
        ...(usualTag === undefined ? {} : { usualTag }),
        ...(tag === undefined ? {} : { tag }),
        dependsOn: dependsOn.filter((other) => other.name !== name && known.has(other.name)).map(({ name, kind }) => ({ name, kind })),
    };
}
function treeFiles(git, entries) {
    const files = new Map(entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ path, oid }) => [path, oid]));
    return {
        paths: [...files.keys()].filter((path) => !/(?:^|\/)node_modules\//.test(path)),
        async texts(paths) {
            const known = paths.flatMap((path) => {
                const oid = files.get(path);
                return oid === undefined ? [] : [{ path, oid }];
            });
            const blobs = await git.readBlobs(known.map(({ oid }) => oid));
            const decoder = new TextDecoder();
            return new Map(known.flatMap(({ path }, index) => {
                const bytes = blobs[index];
                return bytes === undefined || bytes.length > MAX_MANIFEST_BYTES ? [] : [[path, decoder.decode(bytes)]];
            }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/configured-modules.js
/**
 * The modules of a configuration. Where it leaves out what they depend on, the manifests in their folders say it.
 * @param detected what `detectModules` found
 */
function configuredModules(configured, detected, origin) {
    const byFolder = new Map(detected.flatMap((module) => (module.area.kind === 'folder' ? [[module.area.folder, module]] : [])));
    const ownName = new Map(configured.flatMap(({ name, folder }) => {
        const manifest = byFolder.get(folder);
        return manifest === undefined ? [] : [[manifest.name, name]];
    }));
    return configured.map(({ name, folder, tag, dependsOn }) => {
        const manifest = byFolder.get(folder);
        const own = tag ?? manifest?.tag;
        return {
            name,
            area: { kind: 'folder', folder },
            origin,
            ...(own === undefined ? {} : { tag: own }),
            dependsOn: dependsOn?.map((other) => ({ name: other, kind: 'normal' })) ?? renamed(manifest?.dependsOn ?? [], ownName),
        };
    });
}
function renamed(dependencies, names) {
    return dependencies.flatMap(({ name, kind }) => {
        const own = names.get(name);
        return own === undefined ? [] : [{ name: own, kind }];
    });
}

// EXTERNAL MODULE: ./packages/version/lib/habit.js
var habit = __webpack_require__(2164);
;// CONCATENATED MODULE: ./packages/version/lib/modules/commit-graph.js
/** A part of a history, held in memory. */
class CommitGraph {
    #records;
    #byId;
    /** @param records newest first */
    constructor(records) {
        this.#records = records;
        this.#byId = new Map(records.map((record) => [record.oid, record]));
    }
    /** Whether both are here, and the first leads to the second. */
    isBefore(earlier, later) {
        return this.#byId.has(earlier) && this.#reachable(later).has(earlier);
    }
    /** Commits of `to` that are not in `from`, newest first. Undefined stands for everything, and for nothing. */
    between(from, to) {
        const left = from === undefined ? new Set() : this.#reachable(from);
        const right = to === undefined ? undefined : this.#reachable(to);
        return this.#records.filter(({ oid }) => !left.has(oid) && (right === undefined || right.has(oid)));
    }
    #reachable(start) {
        const found = new Set();
        const waiting = [start];
        for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
            const record = this.#byId.get(oid);
            if (record === undefined || found.has(oid))
                continue;
            found.add(oid);
            waiting.push(...record.parents);
        }
        return found;
    }
}

// EXTERNAL MODULE: ./packages/version/lib/level.js
var lib_level = __webpack_require__(9324);
;// CONCATENATED MODULE: ./packages/version/lib/modules/dependencies.js

/**
 * Decides every module, and again whoever depends on one that is released, until nothing is raised any more: a step is only ever raised, so that
 * modules which depend on each other in a circle come to an end too.
 * @returns in the order of the candidates
 */
async function withDependencies(candidates, judge) {
    const decided = new Map();
    for (const candidate of candidates)
        decided.set(candidate.module.name, { ...candidate, decision: await judge(candidate.counted) });
    const dependents = dependentsOf(candidates);
    const waiting = candidates.map(({ module }) => module.name);
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const cause = decided.get(name);
        if (cause === undefined || !cause.decision.released)
            continue;
        for (const { dependent, kind } of dependents.get(name) ?? []) {
            const current = decided.get(dependent);
            if (current === undefined)
                continue;
            const level = stepFor(kind, cause.decision.bump);
            const before = current.counted.dependency?.level ?? 'none';
            if (current.counted.dependency !== undefined && (0,lib_level/* greater */.r)(before, level) === before)
                continue;
            const sentence = `it depends on ${name}, which is released as ${cause.decision.version ?? ''}: a ${level} step`;
            const counted = { ...current.counted, dependency: { level, sentence } };
            decided.set(dependent, { ...current, counted, decision: await judge(counted) });
            waiting.push(dependent);
        }
    }
    return candidates.flatMap(({ module }) => decided.get(module.name) ?? []);
}
/** A module that brings another one along only gets new contents; of a peer, its users see what breaks. */
function stepFor(kind, step) {
    return kind === 'peer' && step === 'major' ? 'major' : 'patch';
}
function dependentsOf(candidates) {
    const dependents = new Map();
    for (const { module } of candidates) {
        for (const { name, kind } of module.dependsOn) {
            const list = dependents.get(name);
            if (list === undefined)
                dependents.set(name, [{ dependent: module.name, kind }]);
            else
                list.push({ dependent: module.name, kind });
        }
    }
    return dependents;
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/module-areas.js


/**
 * A folder's files belong to the innermost module around them; patterns take what they match, from no one.
 * @throws UsageError for two modules of one folder, and a pattern that cannot be read
 */
function moduleAreas(modules) {
    const folders = new Map();
    const sets = [];
    for (const [index, module] of modules.entries()) {
        if (module.area.kind === 'patterns')
            sets.push({ index, set: setOf(module, module.area.patterns) });
        else {
            const other = modules[folders.get(module.area.folder) ?? -1];
            if (other !== undefined)
                throw sameFolder(module, other, module.area.folder);
            folders.set(module.area.folder, index);
        }
    }
    return (path) => {
        const innermost = innermostFolder(path, folders);
        const matched = sets.filter(({ set }) => set.matches(path)).map(({ index }) => index);
        return innermost === undefined ? matched : [innermost, ...matched];
    };
}
function innermostFolder(path, folders) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const found = folders.get(path.slice(0, slash));
        if (found !== undefined)
            return found;
    }
    return folders.get('');
}
function setOf({ name, origin }, patterns) {
    const compiled = (0,path_set/* compilePathSet */.p)(patterns);
    if (compiled.ok)
        return compiled.set;
    const [problem] = compiled.problems;
    throw new usage_error/* UsageError */.e({
        what: `a path of the module ${name} cannot be read: ${problem?.message ?? 'it is no pattern'}`,
        where: origin,
        expected: problem?.expected ?? 'a pattern such as packages/core/**',
        fix: 'correct the pattern',
    });
}
function sameFolder(module, other, folder) {
    return new usage_error/* UsageError */.e({
        what: `the modules ${other.name} and ${module.name} have the same folder, ${folder || 'the repository itself'}`,
        where: module.origin,
        expected: 'one module a folder',
        fix: 'take one of them out, or give it a folder of its own',
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/tag-pattern.js


const VERSION = '{version}';
/** How tools name the tags of modules: release-please and lerna, changesets, Go, and what people write by hand. */
const KNOWN_PATTERNS = [
    '{name}-v{version}',
    '{name}@{version}',
    '{name}@v{version}',
    '{path}/v{version}',
    '{name}/v{version}',
    '{base}-v{version}',
    '{base}@{version}',
    '{base}/v{version}',
    '{name}-{version}',
    '{base}-{version}',
    '{path}/{version}',
];
const DEFAULT_PATTERN = '{name}-v{version}';
/** @throws UsageError for a pattern that does not end in `{version}`, or makes names that no tag can have */
function prefixOf(pattern, { name, area, origin }) {
    if (!pattern.endsWith(VERSION) || pattern.indexOf(VERSION) !== pattern.length - VERSION.length) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,lib_visible/* visible */.R)(pattern, 100))} does not end in ${VERSION}`,
            where: `${origin}, the tag of ${name}`,
            expected: 'a pattern such as {name}@{version}',
            fix: 'put {version} at the end, once',
        });
    }
    const folder = area.kind === 'folder' ? area.folder : '';
    const values = new Map([
        ['{name}', name],
        ['{path}', folder],
        ['{base}', name.slice(name.lastIndexOf('/') + 1)],
    ]);
    const prefix = pattern.slice(0, -VERSION.length).replace(/\{(?:name|path|base)\}/g, (key) => values.get(key) ?? key);
    // A module at the root has no path before its version.
    return (0,revision/* checkedTagPrefix */.U)(prefix.replace(/^\//, ''));
}
/**
 * The prefix of each module's tags: what its configuration says; else the known pattern that most of its tags follow; else the one that most
 * tags of the other modules follow; else what is usual.
 */
function modulePrefixes(modules, tags) {
    const counts = countPrefixes(tags);
    const followed = modules.map((module) => (module.tag === undefined ? mostFollowed(module, counts) : undefined));
    const votes = new Map();
    for (const pattern of followed)
        if (pattern !== undefined)
            votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
    const [usualHere] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
    return modules.map((module, index) => prefixOf(module.tag ?? followed[index] ?? usualHere ?? module.usualTag ?? DEFAULT_PATTERN, module));
}
/** What stands before a version, and how often. */
function countPrefixes(tags) {
    const counts = new Map();
    for (const { name } of tags) {
        const version = /(?<![0-9.])[0-9]{1,15}\.[0-9]{1,15}\.[0-9]{1,15}(?:[-+][0-9A-Za-z.+-]{1,100})?$/.exec(name);
        if (version === null)
            continue;
        const prefix = name.slice(0, version.index);
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    return counts;
}
function mostFollowed(module, counts) {
    let most;
    for (const pattern of KNOWN_PATTERNS) {
        if (pattern.includes('{path}') && module.area.kind === 'patterns')
            continue;
        const count = counts.get(prefixOf(pattern, module)) ?? 0;
        if (count > (most?.count ?? 0))
            most = { pattern, count };
    }
    return most?.pattern;
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/decide-modules.js











/**
 * Decides the next version of every module in one run: the history is read once, from where the first of them begins to count. A commit
 * counts for the modules whose files it changes. Whoever depends on a module that is released is released as well, as a patch at least.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
async function decideModules(modules, request, { git }) {
    const rules = (0,judge/* versionRules */.WF)(request);
    const modulesOf = moduleAreas(modules);
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
    const start = request.from ? await (0,revision/* commitOf */.D)(git, request.from, 'from') : undefined;
    const tags = await git.tags();
    const bases = await basesOf(git, modules, tags, start, to);
    const all = bases.map(({ base }) => base.after);
    const begin = all.every((after) => after !== undefined) ? await git.commonAncestor(all) : undefined;
    const records = await git.log({ ...(begin === undefined ? {} : { from: begin }), to });
    const owners = await ownersOf(git, records, modulesOf);
    const graph = new CommitGraph(records);
    const earlier = earlierReleases(git, to, modulesOf);
    const candidates = bases.map(({ module, prefix, tags: sorted, base }, index) => {
        const isOwn = ({ oid }) => owners.get(oid)?.includes(index) === true;
        return { module, counted: { prefix, tags: sorted, base, graph: graph.between(base.after, undefined), isOwn, history: earlier(index) } };
    });
    return {
        modules: (await withDependencies(candidates, (counted) => (0,judge/* judge */.S4)(counted, rules))).map(({ module, counted, decision }) => ({
            module,
            decision: { ...decision, findings: [...(0,decide/* tagFindings */.t)(counted.tags, counted.prefix), ...decision.findings] },
        })),
        findings: await (0,counting_base/* cutHistory */.l)(git, records, begin, 'so the versions may be wrong'),
    };
}
/** Where each module begins to count. The history is asked once which commits it has. */
async function basesOf(git, modules, tags, start, to) {
    const history = await git.ancestors(start ?? to);
    const taken = new Map();
    const bases = [];
    for (const [index, prefix] of modulePrefixes(modules, tags).entries()) {
        const module = modules[index];
        if (module === undefined)
            continue;
        const other = taken.get(prefix);
        if (other !== undefined)
            throw samePrefix(module, other, prefix);
        taken.set(prefix, module);
        const sorted = (0,version_tags/* sortTags */.uO)(tags, prefix);
        const lasts = await (0,version_tags/* lastVersions */.eQ)(sorted.versions, (commit) => history.has(commit));
        // Another prefix is another module's.
        bases.push({ module, prefix, tags: { ...sorted, otherPrefix: undefined }, base: { ...lasts, after: start ?? lasts.stable?.commit } });
    }
    return bases;
}
function samePrefix(module, other, prefix) {
    return new usage_error/* UsageError */.e({
        what: `the tags of ${other.name} and ${module.name} begin alike, with ${JSON.stringify((0,lib_visible/* visible */.R)(prefix, 100))}`,
        where: module.origin,
        expected: 'a prefix of its own for each module',
        fix: 'give one of them another tag, such as {name}@{version}, in aiop.yaml',
    });
}
/** The modules that each commit counts for, by their places. */
async function ownersOf(git, records, modulesOf) {
    const changed = await git.changedPaths(records.map(({ oid }) => oid));
    return new Map([...changed].map(([oid, paths]) => [oid, [...new Set(paths.flatMap(modulesOf))]]));
}
/** The releases before the last ones, which are read once, and only where a module asks for them. */
function earlierReleases(git, to, modulesOf) {
    const read = async () => {
        const records = await git.log({ to, limit: habit/* MAX_LEARNT_COMMITS */.rT });
        return { graph: new CommitGraph(records), owners: await ownersOf(git, records, modulesOf) };
    };
    let window;
    return (module) => async (from, tip) => {
        window ??= read();
        const { graph, owners } = await window;
        const records = graph.between(from, tip);
        return { records, isWhole: graph.isBefore(from, tip), isOwn: ({ oid }) => owners.get(oid)?.includes(module) === true };
    };
}
/** What the output `modules` holds, in the order of the modules. */
function modulesAsJson({ modules }) {
    const entries = modules.map(({ module, decision: { version, previous, bump, level, released, tag, commits, compliance } }) => [
        module.name,
        { version: version ?? '', previous: previous ?? '', bump, level, released, tag: tag ?? '', commits, compliance },
    ]);
    return JSON.stringify(Object.fromEntries(entries));
}
/** @throws UsageError where there is no such module */
function moduleNamed(name, modules) {
    const found = modules.find((module) => module.name === name) ?? modules.find(({ area }) => area.kind === 'folder' && area.folder === name);
    if (found !== undefined)
        return found;
    const names = modules.map((module) => module.name);
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw new usage_error/* UsageError */.e({
        what: `there is no module ${JSON.stringify(name.slice(0, 100))} here`,
        where: 'module',
        expected: names.length === 0 ? 'modules in aiop.yaml, registry.yaml or the manifests of packages' : `one of ${names.slice(0, 20).join(', ')}`,
        fix: meant === undefined ? 'name a module, or say all' : `did you mean ${meant}?`,
    });
}

;// CONCATENATED MODULE: ./packages/wiring/lib/repository-config.js

/** What the `aiop.yaml` of a repository says, or undefined where it has none. @throws UsageError for one that is wrong */
async function repositoryConfig({ root }) {
    if (files/* nodeFiles */.k.status(`${root}/aiop.yaml`) === undefined)
        return undefined;
    // The reader of YAML is only loaded where there is some.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(3473), __webpack_require__.e(8946), __webpack_require__.e(223), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 9936));
    return loadConfig(root, files/* nodeFiles */.k);
}

;// CONCATENATED MODULE: ./packages/wiring/lib/version-modules.js




const REGISTRY = 'registry.yaml';
const NOTHING = { modules: [], findings: [] };
/** What a repository says about its versions, or undefined where it has no `aiop.yaml`. @throws UsageError for one that is wrong */
async function versionConfig(git) {
    return (await repositoryConfig(git))?.version;
}
/**
 * The modules of a repository: those of `aiop.yaml`; else those of `registry.yaml`; else the packages of its workspaces, as they are at `commit`.
 * @throws UsageError for a file of these that is wrong
 */
async function versionModules(git, commit, config) {
    const modules = config?.modules;
    if (modules !== undefined && modules !== 'auto') {
        const isSaid = modules.every(({ dependsOn }) => dependsOn !== undefined);
        const detected = isSaid ? NOTHING : await detectModules(git, commit);
        return { ...detected, modules: configuredModules(modules, detected.modules, 'aiop.yaml') };
    }
    const path = `${git.root}/${REGISTRY}`;
    if (modules === 'auto' || files/* nodeFiles */.k.status(path)?.kind !== 'file')
        return detectModules(git, commit);
    // The readers of plans are only loaded where there is a registry.
    const { registeredModules } = await Promise.all(/* import() */[__webpack_require__.e(3833), __webpack_require__.e(6199), __webpack_require__.e(9384)]).then(__webpack_require__.bind(__webpack_require__, 1133));
    const registered = registeredModules(REGISTRY, files/* nodeFiles */.k.read(path)).flatMap(({ id, paths = [], dependsOn = [] }) => {
        const area = { kind: 'patterns', patterns: paths };
        const dependencies = dependsOn.map(({ name }) => ({ name, kind: 'normal' }));
        return paths.length === 0 ? [] : [{ name: id, area, origin: REGISTRY, dependsOn: dependencies }];
    });
    return { modules: registered, findings: [] };
}
/** The identifier of the prereleases that a branch makes; empty where it makes releases. */
function channelOf(branch, config) {
    return branch === undefined ? '' : (config?.channels.get(branch.replace(/^refs\/heads\//, '')) ?? '');
}
/**
 * Decides the versions of all modules. @param asked `all`, or one by its name or folder
 * @throws UsageError where there is none, or none of that name
 */
async function moduleVersions(asked, request, config, git) {
    const commit = await git.resolveCommit(request.to || 'HEAD');
    const { modules, findings } = commit === undefined ? NOTHING : await versionModules(git, commit, config);
    const named = asked === '' || asked === 'all' ? undefined : moduleNamed(asked, modules);
    if (modules.length === 0) {
        throw new usage_error/* UsageError */.e({
            what: 'there are no modules here',
            where: 'module',
            expected: 'modules in aiop.yaml or registry.yaml, or a workspace of npm, pnpm, Cargo, Go or Python',
            fix: 'add version.modules to aiop.yaml, or ask for no module',
        });
    }
    const decided = await decideModules(modules, request, { git });
    const report = { ...decided, findings: [...findings, ...decided.findings] };
    return { report, named: report.modules.find(({ module }) => module === named) };
}

// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
// EXTERNAL MODULE: ./packages/documents/lib/places.js
var places = __webpack_require__(4470);
;// CONCATENATED MODULE: ./packages/version/lib/commitlint/presets.js

const NOT_THESE_CASES = ['sentence-case', 'start-case', 'pascal-case', 'upper-case'];
const TYPES = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];
const error = (rule, condition, value) => {
    return { rule, severity: 'error', condition, value };
};
const warning = (rule) => ({ rule, severity: 'warning', condition: 'always' });
/** What both have. */
const COMMON = [
    warning('body-leading-blank'),
    warning('footer-leading-blank'),
    error('subject-case', 'never', NOT_THESE_CASES),
    error('subject-empty', 'never'),
    error('subject-full-stop', 'never', '.'),
    error('type-case', 'always', 'lower-case'),
    error('type-empty', 'never'),
];
/** https://www.npmjs.com/package/@commitlint/config-conventional#rules */
const CONVENTIONAL = [
    ...COMMON,
    error('body-max-line-length', 'always', 100),
    error('footer-max-line-length', 'always', 100),
    error('header-max-length', 'always', 100),
    error('header-trim', 'always'),
    error('type-enum', 'always', [...TYPES, 'chore']),
];
/** https://www.npmjs.com/package/@commitlint/config-angular#rules */
const ANGULAR = [
    ...COMMON,
    error('header-max-length', 'always', 72),
    error('scope-case', 'always', 'lower-case'),
    error('subject-exclamation-mark', 'never'),
    error('type-enum', 'always', TYPES),
];
const PRESETS = new Map([
    ['@commitlint/config-conventional', CONVENTIONAL],
    ['@commitlint/config-angular', ANGULAR],
]);
/** The names of the shared configurations that are known. */
const PRESET_NAMES = [...PRESETS.keys()];
/** The rules of a shared configuration, as it is published; undefined for one that is not known. */
function presetRules(name) {
    return PRESETS.get(name)?.flatMap((setting) => {
        const read = readRule(setting);
        return read.state === 'read' ? [[setting.rule, read.rule]] : [];
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/commitlint/read-commitlint.js





/** These say nothing of what a message has to be. */
const WITHOUT_WEIGHT = new Set(['$schema', 'helpUrl', 'formatter', 'prompt']);
const FOLLOWED = new Set(['extends', 'rules', 'defaultIgnores']);
/** @param root the RFC 6901 pointer of the configuration in the document; `''` for all of it */
function readCommitlint(document, root) {
    const config = (0,schema_findings/* valueAt */.fK)(document, root);
    const found = new Findings(document);
    if (!isObject(config)) {
        found.add('AIOP-M131', root, 'it is no object with rules');
        return { findings: found.all };
    }
    for (const field of Object.keys(config)) {
        if (FOLLOWED.has(field) || WITHOUT_WEIGHT.has(field))
            continue;
        found.add('AIOP-M133', `${root}/${(0,places/* pointerSegment */.LQ)(field)}`, `the field "${(0,lib_visible/* visible */.R)(field, 80)}" is not followed`, undefined, 'key');
    }
    const extended = extendedRules(config.extends, `${root}/extends`, found);
    const rules = new Map([...extended.rules, ...ownRules(config.rules, `${root}/rules`, found)]);
    return { rules, isWhole: extended.areKnown, lintsMerges: config.defaultIgnores === false, findings: found.all };
}
/** Collects findings with their places. */
class Findings {
    all = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    add(code, pointer, message, hint, part = 'value') {
        const at = this.#document.position(pointer, part);
        this.all.push((0,codes/* report */.z)(code, { message, at, pointer, ...(hint === undefined ? {} : { hint }) }));
    }
}
function extendedRules(extended, pointer, found) {
    const names = [extended ?? []].flat();
    const known = names.map((name) => (typeof name === 'string' ? presetRules(name) : undefined));
    for (const [index, name] of names.entries()) {
        if (known[index] !== undefined)
            continue;
        const shown = typeof name === 'string' ? `"${(0,lib_visible/* visible */.R)(name, 100)}"` : 'what is no text';
        const place = Array.isArray(extended) ? `${pointer}/${index}` : pointer;
        found.add('AIOP-M133', place, `the rules of ${shown} are not known`, `write its rules out; known are ${PRESET_NAMES.join(' and ')}`);
    }
    return { rules: known.flatMap((rules) => rules ?? []), areKnown: known.every((rules) => rules !== undefined) };
}
function ownRules(rules, pointer, found) {
    if (rules === undefined)
        return [];
    if (!isObject(rules)) {
        found.add('AIOP-M131', pointer, 'the rules are no object');
        return [];
    }
    return Object.entries(rules).flatMap(([name, value]) => {
        const rule = ownRule(name, value, `${pointer}/${(0,places/* pointerSegment */.LQ)(name)}`, found);
        return rule === undefined ? [] : [[name, rule]];
    });
}
function ownRule(name, value, pointer, found) {
    const shown = (0,lib_visible/* visible */.R)(name, 80);
    const setting = settingOf(name, value);
    if (setting === undefined) {
        found.add('AIOP-M131', pointer, `the rule "${shown}" has another form`, 'write [0, 1 or 2, "always" or "never", a value]');
        return undefined;
    }
    const read = readRule(setting);
    switch (read.state) {
        case 'read':
            return read.rule;
        case 'unknown': {
            const near = (0,nearest/* nearest */.p)(name, RULE_NAMES);
            const hint = near === undefined ? undefined : `did you mean "${near}"?`;
            // A rule that is off asks for nothing.
            if (setting.severity !== 'off')
                found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: it is not known`, hint, 'key');
            return undefined;
        }
        case 'contrary':
            found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: Conventional Commits asks for the opposite`);
            return undefined;
        case 'malformed':
            found.add('AIOP-M131', pointer, `the value of the rule "${shown}" is of another form`, `give ${read.expected}`);
            return undefined;
    }
}
const SEVERITIES = new Map([
    [0, 'off'],
    [1, 'warning'],
    [2, 'error'],
]);
/** `[2, 'always', value]`: https://commitlint.js.org/reference/rules-configuration.html */
function settingOf(rule, raw) {
    if (!Array.isArray(raw) || raw.length < 1 || raw.length > 3)
        return undefined;
    const [level, condition = 'always', value] = raw;
    const severity = SEVERITIES.get(level);
    if (severity === undefined || (condition !== 'always' && condition !== 'never'))
        return undefined;
    return { rule, severity, condition, value };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./packages/version/lib/commitlint/find-commitlint.js



const MAX_BYTES = 1024 * 1024;
const PROGRAMS = ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'];
/** Where commitlint looks, in its order (https://commitlint.js.org/reference/configuration.html). The first that is there counts. */
const PLACES = [
    'package.json',
    'package.yaml',
    '.commitlintrc',
    '.commitlintrc.json',
    '.commitlintrc.yaml',
    '.commitlintrc.yml',
    ...PROGRAMS.map((ending) => `.commitlintrc.${ending}`),
    ...PROGRAMS.map((ending) => `commitlint.config.${ending}`),
];
const CODES = {
    unreadable: 'AIOP-M131',
    syntax: 'AIOP-M131',
    duplicateKey: 'AIOP-M131',
    forbidden: 'AIOP-M131',
    missing: 'AIOP-M131',
    unknownField: 'AIOP-M131',
    wrongType: 'AIOP-M131',
    enumValue: 'AIOP-M131',
};
/**
 * What the configuration of commitlint in a repository asks for; undefined where there is none, and without rules where it is a program: none is ever
 * run, since whoever opens a pull request could have written it.
 * @param root absolute, with `/`
 */
function findCommitlint(root, files) {
    for (const path of PLACES) {
        const kind = files.status(`${root}/${path}`)?.kind;
        if (kind === undefined)
            continue;
        const at = { file: path, line: 1, column: 1 };
        if (isProgram(path))
            return { findings: [(0,codes/* report */.z)('AIOP-M132', { message: `${path} is not run`, at })] };
        // A link could lead to anything on the machine.
        if (kind !== 'file')
            return { findings: [(0,codes/* report */.z)('AIOP-M131', { message: `${path} is no regular file`, at })] };
        const found = readFile(path, files.read(`${root}/${path}`, MAX_BYTES));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const isProgram = (path) => PROGRAMS.some((ending) => path.endsWith(`.${ending}`));
/** Undefined for the manifest of a package that says nothing of commitlint. */
function readFile(path, bytes) {
    const root = path.startsWith('package.') ? '/commitlint' : '';
    if (root !== '' && !new TextDecoder().decode(bytes).includes('commitlint'))
        return undefined;
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: MAX_BYTES }, CODES);
    if (!parsed.ok)
        return { findings: parsed.findings };
    return root !== '' && (0,schema_findings/* valueAt */.fK)(parsed.value, root) === undefined ? undefined : readCommitlint(parsed.value, root);
}

;// CONCATENATED MODULE: ./packages/wiring/lib/lint-rules.js



/**
 * What the messages of a repository are held to: what is asked for in this run goes before `aiop.yaml`, and that before a configuration of commitlint.
 * @param types those that were asked for; empty: none were
 * @throws UsageError for an `aiop.yaml` that is wrong, and an entry of `types` that no type can be
 */
async function repositoryLintRules(git, types) {
    const configured = (await repositoryConfig(git))?.commits;
    const commitlint = configured?.commitlint === false ? undefined : findCommitlint(git.root, files/* nodeFiles */.k);
    return lintRules({ commitlint, configured, types });
}

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 15 modules
var lib_session = __webpack_require__(8832);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/web-addresses.js
/** The addresses below `https://HOST/OWNER/NAME`, as GitHub has them; undefined for anything else. */
function webAddresses(repository) {
    const base = /^(https:\/\/[\w.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(repository)?.[1];
    if (base === undefined)
        return undefined;
    return {
        repository: base,
        commit: (oid) => `${base}/commit/${oid}`,
        issue: (number) => `${base}/issues/${number}`,
        compare: (from, to) => from === undefined
            ? `${base}/releases/tag/${encodeURIComponent(to)}`
            : `${base}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`,
    };
}
/** The address of a repository that is reached over https or by GitHub's form of ssh; undefined for any other remote. */
function hostedRepository(remoteUrl) {
    const [, host, name] = /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+(?=\/))?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl) ?? [];
    return host === undefined || name === undefined ? undefined : `https://${host}/${name}`;
}

// EXTERNAL MODULE: ./packages/version/lib/release-types.js
var release_types = __webpack_require__(9615);
;// CONCATENATED MODULE: ./packages/version/lib/with-history.js

/** A repository in which the history of a commit has been read: what is asked of it takes no other walk. */
async function withHistory(git, tip) {
    const records = await git.log({ to: tip });
    const all = new Set(records.map(({ oid }) => oid));
    return readerWith(git, {
        log: (range) => (range.to === tip && isOpen(range) ? Promise.resolve(records) : git.log(range)),
        ancestors: (commit) => (commit === tip ? Promise.resolve(all) : git.ancestors(commit)),
        isAncestor: (ancestor, descendant) => (descendant === tip ? Promise.resolve(all.has(ancestor)) : git.isAncestor(ancestor, descendant)),
    });
}
const isOpen = ({ from, paths, limit }) => from === undefined && paths === undefined && limit === undefined;

;// CONCATENATED MODULE: ./packages/version/lib/changelog/inline-text.js

const MAX_LENGTH = 300;
// What could begin markup, HTML, an automatic link, a mention, a reference or mathematics; and what could begin a block at the start of a
// line. The rest of the text stays as people wrote it.
const ACTIVE = /[\\`*_~[\]<&$@]|:(?=\/\/)|(?<=\bwww)\.|#(?=\d)/giu;
const AT_START = /^(?:[#>]|[-+=](?=\s|$|[-+=])|\d{1,9}[.)](?=\s|$))/u;
/**
 * Untrusted text as one line of Markdown (GitHub Flavored) that people read and edit as it stands: code between back ticks stays code,
 * and everything else that could act is escaped. References such as `#12` become links where `issueLink` gives an address.
 */
function inlineText(text, issueLink) {
    const shown = (0,lib_visible/* visible */.R)(text.trim(), MAX_LENGTH);
    const parts = [];
    let at = 0;
    // Code of single back ticks: what stands between them cannot act, and has no back tick itself.
    for (const { 0: code, index } of shown.matchAll(/(?<!`)`(?!`)[^`]{1,200}(?<!`)`(?!`)/g)) {
        parts.push(plain(shown.slice(at, index), at === 0, issueLink), code);
        at = index + code.length;
    }
    return [...parts, plain(shown.slice(at), at === 0, issueLink)].join('');
}
function plain(text, isStart, issueLink) {
    const parts = [];
    let at = 0;
    const inert = (piece) => escapeActive(piece, isStart && at === 0);
    if (issueLink !== undefined) {
        for (const { 0: reference, 1: number = '', index } of text.matchAll(/(?<![\w&/#])#(\d{1,9})\b/g)) {
            parts.push(inert(text.slice(at, index)), `[#${number}](${issueLink(number)})`);
            at = index + reference.length;
        }
    }
    return [...parts, inert(text.slice(at))].join('');
}
function escapeActive(text, isStart) {
    const escaped = text.replace(ACTIVE, (mark) => {
        if (mark === '<')
            return '&lt;';
        if (mark === '&')
            return '&amp;';
        if (mark === ':')
            return '&#58;';
        // A backslash keeps neither a mention nor a reference from being one; a character of no width does.
        if (mark === '@' || mark === '#')
            return `${mark}&#8203;`;
        return `\\${mark}`;
    });
    // Of `1.` it is the full stop that makes the list.
    return isStart ? escaped.replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`) : escaped;
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/contributors.js

const CO_AUTHOR = /^co-authored-by: ([^<\n]{1,200})<([^>\n]{1,200})>/gim;
/** Author and co-authors, without bots. A person is known by the address, which is written nowhere. */
function peopleOf({ authorName, authorEmail, message }) {
    const all = [
        { name: authorName, key: authorEmail },
        ...[...message.matchAll(CO_AUTHOR)].map(([, name = '', key = '']) => ({ name, key })),
    ];
    return all
        .map(({ name, key }) => ({ name: name.trim(), key: (key.trim() || name.trim()).toLowerCase() }))
        .filter(({ name }) => name !== '' && !name.endsWith('[bot]'));
}
/** Tells of any release of a history who took part. @param history newest first, the whole of it */
function contributorsOf(history) {
    const firstCommit = new Map();
    for (const record of history)
        for (const { key } of peopleOf(record))
            firstCommit.set(key, record.oid);
    return (release) => {
        const own = new Set(release.map(({ oid }) => oid));
        const people = new Map();
        for (const { name, key } of release.toReversed().flatMap(peopleOf)) {
            if (!people.has(key))
                people.set(key, { name, isFirst: own.has(firstCommit.get(key) ?? '') });
        }
        return [...people.values()];
    };
}
/** A contributor as a line of a changelog. */
const contributorLine = ({ name, isFirst }) => `- ${inlineText(name)}${isFirst ? ' (first contribution)' : ''}`;

;// CONCATENATED MODULE: ./packages/version/lib/changelog/file.js
/** Reads a changelog: its raw lines, joined by line feeds, are the text again. */
function readChangelog(text) {
    const raw = text.split('\n');
    const lineEnd = raw.filter((line) => line.endsWith('\r')).length * 2 > raw.length ? '\r' : '';
    const lines = raw.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    const headings = [];
    let fence;
    let inComment = false;
    for (const [at, line] of lines.entries()) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (!inComment && mark !== undefined && (fence === undefined || (mark.startsWith(fence) && line.trim() === mark))) {
            fence = fence === undefined ? mark : undefined;
            continue;
        }
        if (fence !== undefined)
            continue;
        const heading = inComment ? undefined : headingOf(line, at);
        if (heading !== undefined)
            headings.push(heading);
        inComment = inComment ? !line.includes('-->') : line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    }
    return { lines, raw, lineEnd, headings };
}
function headingOf(line, at) {
    const [, marks, text] = /^(#{1,3})[ \t]+(.*)$/.exec(line) ?? [];
    if (marks === undefined || text === undefined)
        return undefined;
    const level = marks.length;
    if (/^\[?unreleased\b/i.test(text))
        return { at, level, names: { kind: 'unreleased' } };
    const version = /^(?:<a [^>]{0,200}><\/a>)?\[?v?(\d{1,16}\.\d{1,16}\.\d{1,16}(?:[-+][\w.+-]{1,200})?)(?=[\])\s]|$)/.exec(text)?.[1];
    return { at, level, names: version === undefined ? { kind: 'other', text: text.trim() } : { kind: 'version', version } };
}
/** The style that a changelog has, by its own words and headings; undefined where nothing tells. */
function styleOf({ lines, headings }) {
    if (headings.some(({ names }) => names.kind === 'unreleased') || lines.some((line) => line.includes('keepachangelog.com')))
        return 'keep-a-changelog';
    const titles = headings.flatMap(({ names }) => (names.kind === 'other' ? [names.text] : []));
    if (titles.some((title) => /^(?:⚠ BREAKING CHANGES|Features|Bug Fixes|Performance Improvements)$/i.test(title)))
        return 'conventional';
    return titles.some((title) => /^(?:Added|Changed|Fixed|Removed|Deprecated|Security)$/.test(title)) ? 'keep-a-changelog' : undefined;
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/groups.js
/** What belongs under headings, in the order of the headings, for each style. */
const GROUPS = {
    'keep-a-changelog': ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'],
    conventional: ['⚠ BREAKING CHANGES', 'Features', 'Bug Fixes', 'Performance Improvements', 'Reverts', 'Other Changes'],
};
const KEPT = new Map([
    ['feat', 'Added'],
    ['fix', 'Fixed'],
    ['security', 'Security'],
    ['deprecate', 'Deprecated'],
    ['remove', 'Removed'],
]);
const groups_CONVENTIONAL = new Map([
    ['feat', 'Features'],
    ['fix', 'Bug Fixes'],
    ['perf', 'Performance Improvements'],
    ['revert', 'Reverts'],
]);
/** The heading that a change belongs under. */
function groupOf(style, type, scope) {
    if (style === 'conventional')
        return groups_CONVENTIONAL.get(type) ?? 'Other Changes';
    return type === 'fix' && scope?.toLowerCase() === 'security' ? 'Security' : (KEPT.get(type) ?? 'Changed');
}
/** Whether a commit is worth telling to users: what releases, and what undoes a release. */
const isTold = (rule) => rule === 'breaking-footer' || rule === 'breaking-mark' || rule === 'type' || rule === 'revert';

;// CONCATENATED MODULE: ./packages/version/lib/changelog/entries.js



/**
 * The entries of a release, newest first: each commit that releases, and in the conventional style each breaking change once more by itself. Where
 * no commit says what it changes, all that people wrote stand there: a release without an entry would say that nothing changed.
 */
function entriesOf(commits, style, web) {
    const told = commits.filter(({ reason }) => isTold(reason.rule));
    const kept = told.length > 0 ? told : commits.filter(({ reason }) => reason.rule === 'not-conventional' || reason.rule === 'silent-type');
    return kept.flatMap((commit) => entriesOfCommit(commit, style, web));
}
function entriesOfCommit({ record, reason }, style, web) {
    const parsed = (0,parse_commit/* parseCommit */.L5)(record.message);
    const id = record.oid.slice(0, 7);
    const link = web === undefined ? `(${id})` : `([${id}](${web.commit(record.oid)}))`;
    const [type, scope, description] = parsed.conventional
        ? [parsed.type.toLowerCase(), parsed.scope, parsed.description]
        : [reason.rule === 'revert' ? 'revert' : '', undefined, reason.subject];
    const references = [...description.matchAll(/(?<![\w&/#])#(\d{1,9})\b/g)].map(([, number = '']) => number);
    const scoped = scope === undefined ? '' : `**${inlineText(scope)}:** `;
    const entry = (group, text) => ({ group, line: `- ${scoped}${text} ${link}`, id, references });
    const text = inlineText(description, web?.issue);
    const breaking = parsed.conventional && parsed.breaking ? parsed.breakingText.map((each) => inlineText(each.replace(/\s+/g, ' '), web?.issue)) : [];
    const group = groupOf(style, type, scope);
    if (breaking.length === 0)
        return [entry(group, text)];
    if (style === 'conventional') {
        const [first = ''] = GROUPS.conventional;
        return [...breaking.map((each) => entry(first, each)), entry(group, text)];
    }
    // With `!` alone the description is all there is to say.
    const told = breaking.filter((each) => each !== text).map((each) => `; ${each}`);
    return [entry(group, `**Breaking:** ${text}${told.join('')}`)];
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/section.js



function sectionOf(release, { style, web, contributors }) {
    const entries = entriesOf(release.commits, style, web);
    const groups = GROUPS[style].map((title) => ({ title, lines: entries.filter(({ group }) => group === title).map(lineOf) }));
    const people = contributors(release.commits.map(({ record }) => record)).map((person) => {
        const text = contributorLine(person);
        return { text, marks: [text] };
    });
    return { release, groups: [...groups, { title: 'Contributors', lines: people }].filter(({ lines }) => lines.length > 0) };
}
const lineOf = ({ line, id, references }) => ({ text: line, marks: [id, ...references.map((number) => `#${number}`)] });
/** The heading of a section. The link stands in it, unless the file has definitions of links below. */
function section_headingOf({ version, date, tag, previousTag }, style, web) {
    const name = web === undefined ? (style === 'conventional' ? version : `[${version}]`) : `[${version}](${web.compare(previousTag, tag)})`;
    return style === 'conventional' ? `## ${name} (${date})` : `## ${name} - ${date}`;
}
/** Groups as lines, with a blank line around each heading. */
function linesOfGroups(groups) {
    return groups.flatMap(({ title, lines }) => ['', `### ${title}`, '', ...lines.map(({ text }) => text)]);
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/insert.js

/**
 * Adds a section to a changelog. Lines that stand there stay as they are and in their order: text is only put between them, so that nothing
 * people wrote is lost. What they noted under "Unreleased" becomes the beginning of the new release; an entry that they have told already is
 * not told again. The one line that is replaced is the comparison of "Unreleased", and only where it is the one that this would write.
 */
function insertSection(file, section, style, web) {
    const { lines, raw, lineEnd, headings } = file;
    const unreleased = headings.find(({ names }) => names.kind === 'unreleased');
    const definition = unreleased === undefined || web === undefined ? undefined : definitionOf(lines, section, web);
    const heading = section_headingOf(section.release, style, definition === undefined ? web : undefined);
    const insertions = unreleased === undefined
        ? [newSection(file, [heading, ...linesOfGroups(section.groups)])]
        : release(file, unreleased, heading, section.groups);
    const all = definition === undefined ? insertions : [...insertions, definition.added];
    const added = (at) => linesAt(all, at).map((line) => line + lineEnd);
    const result = raw.flatMap((line, at) => [...added(at), at === definition?.replaced.at ? definition.replaced.line + lineEnd : line]);
    return [...result, ...added(lines.length)].join('\n');
}
const linesAt = (insertions, at) => insertions.filter((each) => each.at === at).flatMap((each) => each.lines);
/** Before the newest release; where there is none, at the end. */
function newSection({ lines, headings }, section) {
    const newest = headings.find(({ names }) => names.kind === 'version');
    if (newest !== undefined)
        return { at: newest.at, lines: [...section, ''] };
    const end = lines.at(-1) === '' ? lines.length - 1 : lines.length;
    const isBlank = lines.slice(0, end).every((line) => line.trim() === '') || lines[end - 1]?.trim() === '';
    return { at: end, lines: [...(isBlank ? [] : ['']), ...section, ...(end === lines.length ? [''] : [])] };
}
/** Puts the heading below "Unreleased", and the groups into or after what people have noted there. */
function release({ lines, headings }, unreleased, heading, groups) {
    const next = headings.find(({ at, level }) => at > unreleased.at && level <= unreleased.level);
    const definitions = lines.findIndex((line, at) => at > unreleased.at && /^\[[^\]]+\]:\s/.test(line));
    const ends = [next?.at, definitions < 0 ? undefined : definitions, lines.at(-1) === '' ? lines.length - 1 : lines.length];
    const end = Math.min(...ends.filter((at) => at !== undefined));
    const noted = lines.slice(unreleased.at + 1, end);
    const insertions = [{ at: unreleased.at + 1, lines: ['', heading] }];
    const added = [];
    for (const group of groups.map((each) => untold(each, noted)).filter(({ lines: own }) => own.length > 0)) {
        const same = headings.find(({ at, names }) => at > unreleased.at && at < end && names.kind === 'other' && isSame(names.text, group.title));
        if (same === undefined)
            added.push(group);
        else
            insertions.push(intoList(lines, same.at, following(headings, same.at, end), group));
    }
    const last = endOf(lines, unreleased.at, end);
    if (added.length > 0)
        insertions.push({ at: last, lines: linesOfGroups(added) });
    // Where people noted nothing, and left no blank line, what follows needs one.
    if (last === end && end < lines.length)
        insertions.push({ at: end, lines: [''] });
    return insertions;
}
/** After the last item that people have listed under a heading, in their own kind of list; else after all that stands there. */
function intoList(lines, heading, to, { lines: own }) {
    let end = endOf(lines, heading, to);
    const item = lines.slice(heading + 1, end).findLastIndex((line) => /^[-*+] /.test(line));
    if (item < 0)
        return { at: end, lines: own.map(({ text }) => text) };
    const last = heading + 1 + item;
    // An item goes on as long as its lines are indented.
    const after = lines.slice(last + 1, end).findIndex((line) => !/^\s+\S/.test(line));
    if (after >= 0)
        end = last + 1 + after;
    const bullet = lines[last]?.slice(0, 1) ?? '-';
    return { at: end, lines: own.map(({ text }) => bullet + text.slice(1)) };
}
const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
const following = (headings, at, end) => headings.find((each) => each.at > at)?.at ?? end;
/** After the last line from `from` to `to` that is not blank. */
function endOf(lines, from, to) {
    let end = Math.min(to, lines.length);
    while (end > from + 1 && lines[end - 1]?.trim() === '')
        end--;
    return end;
}
/** The lines of a group that people have not told in what they noted. */
function untold({ title, lines }, noted) {
    const text = noted.join('\n');
    const stands = (mark) => {
        for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            // `#12` is not told by `#123`.
            if (!/[0-9a-f]/.test(text[at + mark.length] ?? '') || !mark.startsWith('#'))
                return true;
        }
        return false;
    };
    return { title, lines: lines.filter(({ marks }) => !marks.some(stands)) };
}
/** The link of the new release, where the file defines its links below and "Unreleased" is compared with the release before. */
function definitionOf(lines, { release: { version, tag, previousTag } }, web) {
    const own = (from) => `[Unreleased]: ${from === undefined ? web.repository : web.compare(from, 'HEAD')}`;
    // Definitions stand at the end; the same line further up may be an example.
    const at = lines.lastIndexOf(own(previousTag));
    if (at < 0)
        return undefined;
    return { replaced: { at, line: own(tag) }, added: { at: at + 1, lines: [`[${version}]: ${web.compare(previousTag, tag)}`] } };
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/new-file.js

/** A changelog of its own, with every release. @param sections newest first */
function newChangelog(sections, style, web) {
    const hasDefinitions = style === 'keep-a-changelog' && web !== undefined;
    const body = sections.flatMap(({ release, groups }) => [
        '',
        section_headingOf(release, style, hasDefinitions ? undefined : web),
        ...linesOfGroups(groups),
    ]);
    const lines = [...preamble(style), ...body, ...(hasDefinitions ? ['', ...definitions(sections, web)] : []), ''];
    return lines.join('\n');
}
function preamble(style) {
    if (style === 'conventional')
        return ['# Changelog'];
    return [
        '# Changelog',
        '',
        'All notable changes to this project are told here. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/);',
        'versions follow [Semantic Versioning](https://semver.org/spec/v2.0.0.html).',
        '',
        '## [Unreleased]',
    ];
}
function definitions(sections, web) {
    const [newest] = sections;
    const unreleased = newest === undefined ? web.repository : web.compare(newest.release.tag, 'HEAD');
    return [
        `[Unreleased]: ${unreleased}`,
        ...sections.map(({ release: { version, previousTag, tag } }) => `[${version}]: ${web.compare(previousTag, tag)}`),
    ];
}

// EXTERNAL MODULE: ./packages/version/lib/reasons.js + 2 modules
var lib_reasons = __webpack_require__(2500);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/release.js

/** A day in UTC. */
const dayOf = (ms) => new Date(ms).toISOString().slice(0, 10);
/**
 * The releases of a history, oldest first: each holds the commits that are in no release before it. Prereleases have no section of their own:
 * what they held belongs to the release that they led to.
 * @param history newest first
 */
function pastReleases(history, tags, types) {
    const byId = new Map(history.map((record) => [record.oid, record]));
    const stable = tags.filter(({ version, commit }) => version.prerelease.length === 0 && byId.has(commit)).toReversed();
    const releaseOf = new Map();
    for (const [index, { commit }] of stable.entries())
        claim(commit, index, byId, releaseOf);
    const members = stable.map(() => []);
    for (const record of history)
        members[releaseOf.get(record.oid) ?? -1]?.push(record);
    return stable.map(({ name: tag, version, commit }, index) => {
        const records = members[index] ?? [];
        const reasons = (0,lib_reasons/* weigh */.v)(records, types).reasons;
        return {
            version: version.version,
            tag,
            previousTag: stable[index - 1]?.name,
            date: dayOf((byId.get(commit)?.committedAt ?? 0) * 1000),
            commits: records.flatMap((record, at) => (reasons[at] === undefined ? [] : [{ record, reason: reasons[at] }])),
        };
    });
}
/** Gives a release every commit that leads to its tag and belongs to none yet. Without recursion: histories are long. */
function claim(tip, release, byId, releaseOf) {
    const open = [tip];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
        const record = byId.get(oid);
        if (record === undefined || releaseOf.has(oid))
            continue;
        releaseOf.set(oid, release);
        open.push(...record.parents);
    }
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/changelog.js













/**
 * Adds the next release to a changelog; a new one gets every release of the history. Written twice, it is the same as written once.
 * @throws UsageError as `decideNextVersion` does
 */
async function writeChangelog(request, { git }) {
    const { text, style: asked = 'auto', repository = '' } = request;
    const file = text === undefined || text.trim() === '' ? undefined : readChangelog(text);
    // A new one tells of the whole history.
    const reader = file === undefined ? await withHistory(git, await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to')) : git;
    const decision = await (0,decide/* decideNextVersion */.a)(request, { git: reader });
    const style = asked === 'auto' ? ((file === undefined ? undefined : styleOf(file)) ?? 'keep-a-changelog') : asked;
    const report = { decision, style };
    if (decision.findings.some(({ severity }) => severity === 'error'))
        return { ...report, state: 'refused' };
    const stands = file?.headings.some(({ names }) => names.kind === 'version' && names.version === decision.version);
    if (file !== undefined && (!decision.released || stands === true))
        return { ...report, state: 'unchanged' };
    const { next, past, options } = await releasesOf(request, decision, style, webAddresses(repository), reader);
    if (file !== undefined && next !== undefined) {
        const section = sectionOf(next, options);
        return { ...report, state: 'written', text: insertSection(file, section, style, options.web), notes: notesOf(section) };
    }
    const sections = [...past, ...(next === undefined ? [] : [next])].map((release) => sectionOf(release, options)).reverse();
    const [newest] = sections;
    if (newest === undefined)
        return { ...report, state: 'unchanged' };
    return {
        ...report,
        state: 'written',
        text: newChangelog(sections, style, options.web),
        notes: next === undefined ? '' : notesOf(newest),
    };
}
const notesOf = ({ groups }) => `${linesOfGroups(groups).slice(1).join('\n')}\n`;
async function releasesOf(request, { version, tag, released, reasons }, style, web, git) {
    const prefix = (0,revision/* checkedTagPrefix */.U)(request.tagPrefix ?? 'v');
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
    const [history, tags] = await Promise.all([git.log({ to }), git.tags()]);
    const asked = request.releaseTypes ?? [];
    const past = pastReleases(history, (0,version_tags/* sortTags */.uO)(tags, prefix).versions, (0,release_types/* parseReleaseTypes */.Mo)(asked.length === 0 ? release_types/* DEFAULT_RELEASE_TYPES */.K7 : asked));
    const byId = new Map(history.map((record) => [record.oid, record]));
    const commits = reasons.flatMap((reason) => {
        const record = byId.get(reason.commit);
        return record === undefined ? [] : [{ record, reason }];
    });
    const next = released && version !== undefined && tag !== undefined
        ? { version, tag, previousTag: past.at(-1)?.tag, date: dayOf(request.nowMs), commits }
        : undefined;
    return { next, past, options: { style, web, contributors: contributorsOf(history) } };
}
/** The most bytes that a changelog may have. */
const changelog_MAX_BYTES = 16 * 1024 * 1024;
/** A changelog's bytes as text. @throws UsageError for bytes that are not UTF-8, and for more than 16 MiB */
function changelogText(bytes, shownAs) {
    if (bytes.length > changelog_MAX_BYTES) {
        throw new usage_error/* UsageError */.e({
            what: `it has ${bytes.length} bytes`,
            where: shownAs,
            expected: `at most ${changelog_MAX_BYTES}`,
            fix: 'move old releases into another file',
        });
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new usage_error/* UsageError */.e({ what: 'its bytes are not UTF-8', where: shownAs, expected: 'a changelog in UTF-8', fix: 'convert the file' });
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/changelog.js









/** `aiop version changelog`. */
function addChangelogCommand(version) {
    const command = version
        .command('changelog')
        .description('add the next version to the changelog; what stands there stays as people wrote it')
        .option('--output <file>', 'the changelog; one that is not there yet gets every release', 'CHANGELOG.md')
        .addOption(new commander/* Option */.c$('--style <style>', 'how to write').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
        .option('--to <revision>', 'tell commits up to this one', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .addOption(new commander/* Option */.c$('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'))
        .option('--dry-run', 'show the new section, and write nothing');
    (0,lib_session/* withSession */.fQ)(command, 'aiop version changelog --dry-run', async (session, options) => {
        const repository = await (0,lib_session/* sessionRepository */.by)(session);
        const path = (0,external_node_path_.resolve)(session.directory, options.output);
        const { to, tagPrefix, minimumBump, style, dryRun = false } = options;
        const source = historySource(repository, { name: 'origin' });
        const { git, findings: before } = await wholeRange({ to, tagPrefix }, 'history', { git: repository, source });
        const hosted = hostedRepository((await repository.config('remote.origin.url')) ?? '');
        const report = await writeChangelog({
            to,
            tagPrefix,
            minimumBump,
            style,
            ...(files/* nodeFiles */.k.status(path) === undefined ? {} : { text: changelogText(files/* nodeFiles */.k.read(path), options.output) }),
            ...(hosted === undefined ? {} : { repository: hosted }),
            nowMs: clock/* systemClock */.m.now(),
        }, { git });
        if (report.state === 'written' && !dryRun)
            files/* nodeFiles */.k.write(path, report.text);
        const { version, released } = report.decision;
        const findings = [...before, ...report.decision.findings];
        const notes = 'notes' in report ? report.notes : '';
        session.terminal.result({ changelog: options.output, state: report.state, dryRun, version, released, notes, findings }, render(report, findings, options, session.terminal));
        return report.state === 'refused' ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
    });
}
function render(report, findings, { output, dryRun }, terminal) {
    const { decision } = report;
    const found = (0,render_findings/* renderFindings */.v)(findings, terminal);
    if (report.state === 'refused')
        return `${found}${(0,lib_visible/* visible */.R)(output)}: nothing was written\n`;
    if (report.state === 'unchanged')
        return `${found}${(0,lib_visible/* visible */.R)(output)}: unchanged, there is nothing to add\n`;
    if (dryRun === true)
        return `${found}${(0,lib_visible/* visibleLines */.g)(report.notes)}`;
    return `${found}${(0,lib_visible/* visible */.R)(output)}: ${report.notes === '' ? 'written' : `${decision.version} added`}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/git/lib/repository-path.js



/**
 * A path as git knows it: relative to the root of the work tree, with `/`.
 * @param base absolute; the folder that a relative path refers to
 * @param where where the path was named, such as `input changelog`
 * @throws UsageError for a path that leads out of the repository, or into git's own folder
 */
function repositoryPath(root, base, path, where) {
    // Git resolves links on the way to its root.
    const below = (0,external_node_path_.relative)(root, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), path))
        .split(external_node_path_.sep)
        .join('/');
    if (below !== '' && !(0,external_node_path_.isAbsolute)(below) && !below.split('/').some((name) => name === '..' || name.toLowerCase() === '.git'))
        return below;
    throw new usage_error/* UsageError */.e({
        what: 'it is no file of the repository',
        where: `${where} ${(0,lib_visible/* visible */.R)(path, 300)}`,
        expected: `a path below ${(0,lib_visible/* visible */.R)(root, 300)}`,
        fix: 'name a file inside of the repository',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/git/lib/release-objects.js



/** What a release is made of, in the object store of a repository. */
function releaseObjects(repository, signing) {
    const { write } = repository;
    return {
        tree: (base, changes) => write.tree(base, changes),
        commit: (commit) => write.commit({ ...commit, ...(signing === undefined ? {} : { signing }) }),
        merge: (ours, theirs) => write.merge(ours, theirs),
        tag: (tag) => inFolderOfItsOwn(tag.commit.length, (gitDir) => write.tag(tag, gitDir, signing)),
        async tagMessage(object) {
            const text = await repository.tagText(object);
            return text === undefined ? undefined : withoutSignature(text);
        },
    };
}
/** `git tag` makes the ref at once. In a folder of its own, over the same objects, that ref is nobody's: a release that fails leaves no tag behind. */
async function inFolderOfItsOwn(idLength, work) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aiop-tag-'));
    try {
        for (const folder of ['objects', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
        const format = idLength === 64 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryFormatVersion = ${format === '' ? 0 : 1}\n\tbare = true\n${format}`);
        return await work(gitDir);
    }
    finally {
        (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true });
    }
}
function withoutSignature(text) {
    const at = Math.max(text.lastIndexOf('\n-----BEGIN PGP SIGNATURE-----\n'), text.lastIndexOf('\n-----BEGIN SSH SIGNATURE-----\n'));
    return at < 0 ? text : text.slice(0, at + 1);
}

;// CONCATENATED MODULE: ./packages/git/lib/signing.js




/**
 * Runs `work` with a private key that stands in a file of this process alone, and only for so long.
 * @param key an SSH key as `ssh-keygen` writes it, or a GPG key as `gpg --armor --export-secret-keys` does, without a passphrase; empty for none
 * @throws UsageError for text that is neither, and for a key that cannot be used
 */
async function withSigningKey(key, ports, work) {
    if (key.trim() === '')
        return work(undefined);
    // Short: the path of the agent's socket has to fit into 108 bytes.
    const folder = mkdtempSync(join(tmpdir(), 'aiop-key-'));
    try {
        if (/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(key.trim()))
            return await work(sshSigning(key, folder));
        if (key.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----'))
            return await withGpgKey(key, folder, ports, work);
        throw unusable('it is neither an SSH nor a GPG private key');
    }
    finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** The key that the repository, or its owner, has configured (`user.signingKey`). */
async function configuredSigning(repository) {
    const names = ['gpg.format', 'user.signingKey', 'gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'];
    const config = await Promise.all(names.map(async (name) => [name, await repository.config(name)]));
    return { config: config.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])), env: {} };
}
function sshSigning(key, folder) {
    const file = join(folder, 'key');
    // A secret often arrives without its last line end, or with those of another system; `ssh-keygen` reads neither.
    writeFileSync(file, `${key.trim().replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
    return { config: ['gpg.format=ssh', `user.signingKey=${file}`], env: {} };
}
async function withGpgKey(key, home, { processes, environment }, work) {
    const run = (program, ...args) => processes.run({
        program,
        args,
        cwd: home,
        env: { PATH: environment.PATH ?? '', GNUPGHOME: home, LC_ALL: 'C' },
        stdin: key,
        timeoutMs: 30_000,
    });
    const gpg = async (...args) => {
        const exit = await run('gpg', '--batch', '--no-tty', ...args);
        if (exit.state === 'exited' && exit.code === 0)
            return new TextDecoder().decode(exit.stdout);
        const said = new TextDecoder().decode(exit.stderr);
        throw unusable(exit.state === 'not-found' ? 'gpg was not found' : `gpg refused it: ${visible(said.trim(), 300)}`);
    };
    try {
        await gpg('--import');
        const id = /^fpr:(?:[^:\n]*:){8}([0-9A-F]{16,64}):/m.exec(await gpg('--list-secret-keys', '--with-colons'))?.[1];
        if (id === undefined)
            throw unusable('gpg finds no secret key in it');
        return await work({ config: ['gpg.format=openpgp', `user.signingKey=${id}`], env: { GNUPGHOME: home } });
    }
    finally {
        // The agent that gpg starts would outlive this process.
        await run('gpgconf', '--kill', 'gpg-agent');
    }
}
const unusable = (what) => new UsageError({
    what,
    where: 'signing-key',
    expected: 'a private key without a passphrase, in the form of ssh-keygen or gpg --armor --export-secret-keys',
    fix: 'store the whole text of the key, with its first and its last line, as the secret',
});

;// CONCATENATED MODULE: ./packages/git/lib/release-place.js

/** A branch and the tags of a remote. What landed there is made here too, as far as nothing of the owner stands in the way. */
function remoteReleasePlace(repository, branch, access) {
    const remote = repository.remote(access);
    const ref = `refs/heads/${branch}`;
    return {
        shown: `${branch} of ${access.name}`,
        branch: ref,
        refs: async () => ({ tip: await remote.tipOf(ref), tags: await remote.tags() }),
        bring: async (object) => void (await remote.fetch(object)),
        async land(moves) {
            const updates = moves.map(({ ref: moved, to, from, isFloating }) => ({
                ref: moved,
                commit: to,
                ...(isFloating === true ? { lease: from ?? '' } : {}),
            }));
            const pushed = await remote.push(updates);
            if (pushed.state !== 'pushed')
                return pushed;
            // Two runs in one second make the very same commit and tag: only one of them has released.
            if (pushed.isUnchanged)
                return { state: 'moved', said: 'another run has made the same' };
            await follow(repository, moves);
            return { state: 'landed' };
        },
    };
}
/** The steps that come after in a job, and people at a terminal, stand on the release. That it is made does not depend on it. */
async function follow(repository, moves) {
    const here = await standing(repository);
    for (const move of moves) {
        const stands = here.get(move.ref);
        if (move.ref.startsWith('refs/heads/')) {
            if (stands === move.from && move.from !== undefined && (await withWorkTree(repository, move)))
                await repository.checkout.moveRefs([move]);
        }
        else if (stands === undefined || move.isFloating === true)
            await repository.checkout.moveRefs([{ ...move, from: stands }]);
    }
}
/** A branch and the tags of the repository itself. */
function localReleasePlace(repository, branch) {
    const ref = `refs/heads/${branch}`;
    return {
        shown: branch,
        branch: ref,
        refs: async () => ({ tip: (await standing(repository)).get(ref), tags: await repository.tags() }),
        bring: async () => { },
        async land(moves) {
            // Files first: a run that ends in between begins again at the same commit, and finds them as it is about to make them.
            const moved = moves.find((move) => move.ref === ref);
            if (moved !== undefined && !(await withWorkTree(repository, moved)))
                throw inTheWay(repository.root);
            return (await repository.checkout.moveRefs(moves)) ? { state: 'landed' } : { state: 'moved', said: 'a ref has moved' };
        },
    };
}
/** Every ref and the object that it stands for. */
async function standing(repository) {
    return new Map(await repository.refObjects());
}
/** Takes the files along where the branch is checked out here. False where changes of the owner would be lost. */
async function withWorkTree(repository, { ref, from, to }) {
    return from === undefined || (await repository.currentBranch()) !== ref || repository.checkout.forward(from, to);
}
const inTheWay = (root) => new usage_error/* UsageError */.e({
    what: 'files that the release writes have changes that are not committed',
    where: (0,lib_visible/* visible */.R)(root, 300),
    expected: 'a changelog and version files as the last commit has them',
    fix: 'commit the changes, or take them back',
});

;// CONCATENATED MODULE: ./packages/version/lib/release/floating-tag.js


/** Where the tag of a major version, such as `v1`, belongs: to the highest version with that major that is no prerelease. */
function floatingMove({ version: text, commit }, prefix, tags) {
    const version = (0,semver/* parseSemVer */.IX)(text);
    if (version === undefined || version.prerelease.length > 0)
        return { state: 'none' };
    const tag = `${prefix}${version.major}`;
    const isHigher = (0,version_tags/* sortTags */.uO)(tags, prefix).versions.some((other) => other.version.major === version.major && other.version.prerelease.length === 0 && (0,semver/* comparePrecedence */.cX)(other.version, version) > 0);
    const stands = tags.find(({ name }) => name === tag);
    if (isHigher || stands?.commit === commit)
        return { state: 'stands', tag };
    return { state: 'moves', tag, move: { ref: `refs/tags/${tag}`, to: commit, from: objectOf(stands), isFloating: true } };
}
const objectOf = (tag) => tag?.object ?? tag?.commit;

;// CONCATENATED MODULE: ./packages/version/lib/release/publish.js





/** So often a floating tag is tried, when others move it at the same time. */
const MAX_RACES = 5;
/** GitHub takes 125,000 characters. */
const MAX_NOTES = 120_000;
/** Does what is left to do after the tag; what is done already stays as it is, whoever did it. */
async function publish(release, { tagPrefix = 'v', floatingTags }, ports) {
    const page = await pageOf(release, tagPrefix, ports);
    const floating = floatingTags ? await publish_float(release, tagPrefix, ports.place) : publish_NOTHING;
    return {
        page: page.name,
        floating: floating.name,
        hasChanged: page.hasChanged || floating.hasChanged,
        findings: [...page.findings, ...floating.findings],
    };
}
const publish_NOTHING = { name: undefined, hasChanged: false, findings: [] };
async function pageOf({ version, tag, notes }, prefix, { place, pages }) {
    if (pages === undefined)
        return publish_NOTHING;
    try {
        const found = await pages.find(tag);
        if (found !== undefined)
            return { name: found.url, hasChanged: false, findings: [] };
        const own = (0,semver/* parseSemVer */.IX)(version);
        const isPrerelease = own !== undefined && own.prerelease.length > 0;
        const { versions } = (0,version_tags/* sortTags */.uO)((await place.refs()).tags, prefix);
        const isHighest = !versions.some((other) => own !== undefined && other.version.prerelease.length === 0 && (0,semver/* comparePrecedence */.cX)(other.version, own) > 0);
        const { url } = await pages.create({ tag, title: tag, notes: cut(notes), isPrerelease, isLatest: !isPrerelease && isHighest });
        return { name: url, hasChanged: true, findings: [] };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { ...publish_NOTHING, findings: [(0,codes/* report */.z)('AIOP-M206', { message: `${tag} has no page yet: ${error.message}` })] };
    }
}
function cut(notes) {
    if (notes.length <= MAX_NOTES)
        return notes;
    return `${notes.slice(0, notes.lastIndexOf('\n', MAX_NOTES))}\n\nThe rest stands in the changelog.\n`;
}
async function publish_float(release, prefix, place) {
    let said = '';
    for (let race = 0; race < MAX_RACES; race++) {
        const next = floatingMove(release, prefix, (await place.refs()).tags);
        if (next.state === 'none')
            return publish_NOTHING;
        if (next.state === 'stands')
            return { ...publish_NOTHING, name: next.tag };
        const landing = await place.land([next.move]);
        if (landing.state === 'landed')
            return { name: next.tag, hasChanged: true, findings: [] };
        said = landing.said;
        if (landing.state === 'refused')
            break;
    }
    return { ...publish_NOTHING, findings: [(0,codes/* report */.z)('AIOP-M207', { message: `${release.tag} stands, but its floating tag was not moved: ${said}` })] };
}

;// CONCATENATED MODULE: ./packages/version/lib/release/refusal.js

/** Words of git and of hosting services: of GitHub, GitLab, Gitea and Bitbucket for a branch that has rules, and for a token that lacks a right. */
const PROTECTED = /protected branch|protected ref|GH006|GH013|rule violations|hook declined|not allowed to push (code|commits) to/i;
const NOT_ALLOWED = /\b40[13]\b|permission|denied|authentication|not authorized|could not read (username|password)|read[- ]only|forbidden/i;
/** Why a place refused a push, as a finding that says what to do. @param said by the other side, what cannot be seen made visible */
function refusal(tag, shown, said) {
    const message = `${tag} was not pushed to ${shown}, and nothing of it is there: ${said}`;
    if (PROTECTED.test(said))
        return (0,codes/* report */.z)('AIOP-M203', { message });
    return (0,codes/* report */.z)(NOT_ALLOWED.test(said) ? 'AIOP-M204' : 'AIOP-M208', { message });
}

;// CONCATENATED MODULE: ./packages/version/lib/changelog/standing-section.js
/** What a changelog says about a version, without the heading and blank lines around; empty where the version has no section. */
function standingSection({ lines, headings }, version) {
    const own = headings.find(({ names }) => names.kind === 'version' && names.version === version);
    if (own === undefined)
        return '';
    const next = headings.find(({ at, level, names }) => at > own.at && (level <= own.level || names.kind === 'version'));
    const section = lines.slice(own.at + 1, next?.at);
    // Definitions of links at the end of the file belong to no section.
    const definitions = section.findIndex((line) => /^\[[^\]\n]{1,200}\]: \S+$/.test(line));
    return section
        .slice(0, definitions < 0 ? undefined : definitions)
        .join('\n')
        .trim();
}

;// CONCATENATED MODULE: ./packages/version/lib/release/version-fields.js
/**
 * A manifest with another version: the rest of it stays as people wrote it. Undefined where it has no version of its own.
 *
 * JSON: `version` at the top, and that of the package itself in a lock file of npm. TOML: `version` of `[package]`, `[workspace.package]`, `[project]` and
 * `[tool.poetry]`. Any other file: a version, alone.
 */
function withVersion(path, text, version) {
    const spans = path.endsWith('.json') ? jsonSpans(text) : path.endsWith('.toml') ? tomlSpans(text) : plainSpans(text);
    if (spans.length === 0)
        return undefined;
    const parts = [];
    let at = 0;
    for (const [start, end] of spans) {
        parts.push(text.slice(at, start), version);
        at = end;
    }
    return [...parts, text.slice(at)].join('');
}
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]/g;
/** Where the versions stand in a JSON text, between their quotes. */
function jsonSpans(text) {
    const spans = [];
    // The keys that lead to where the walk is; `undefined` for an array.
    const path = [];
    let key;
    let last;
    let isValue = false;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            path.push(token === '[' ? undefined : key);
            [key, isValue, last] = [undefined, false, undefined];
        }
        else if (token === '}' || token === ']') {
            path.pop();
            [isValue, last] = [false, undefined];
        }
        else if (token === ':') {
            [key, isValue] = [last?.text, true];
        }
        else if (token === ',') {
            [isValue, last] = [false, undefined];
        }
        else {
            if (isValue && key === '"version"' && isOwn(path))
                spans.push([index + 1, index + token.length - 1]);
            last = { text: token, at: index };
        }
    }
    return spans;
}
/** The object at the top, or the package itself in a lock file: `packages` → "". */
const isOwn = (path) => path.length === 1 || (path.length === 3 && path[1] === '"packages"' && path[2] === '""');
const TABLES = new Set(['package', 'workspace.package', 'project', 'tool.poetry']);
/** Where the versions stand in a TOML text, between their quotes. */
function tomlSpans(text) {
    const spans = [];
    let table = '';
    let fence;
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        const fences = line.match(/"""|'''/g) ?? [];
        if (fence !== undefined || fences.length % 2 === 1) {
            // Inside of a text of several lines nothing is what it looks like.
            for (const mark of fences)
                fence = fence === undefined ? mark : mark === fence ? undefined : fence;
            continue;
        }
        table = /^\s*\[([\w.-]{1,100})\]/.exec(line)?.[1] ?? (/^\s*\[/.test(line) ? '' : table);
        const [, before, value] = (TABLES.has(table) ? /^(\s*version\s*=\s*["'])([^"'\n]*)["']/.exec(line) : null) ?? [];
        if (before !== undefined && value !== undefined)
            spans.push([start + before.length, start + before.length + value.length]);
    }
    return spans;
}
function plainSpans(text) {
    const [, before = '', version] = /^(\s*v?)(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][\w.+-]{1,200})?)\s*$/.exec(text) ?? [];
    return version === undefined ? [] : [[before.length, before.length + version.length]];
}

;// CONCATENATED MODULE: ./packages/version/lib/release/release-files.js





/**
 * Works out the files of a release as they are to be, from those of a commit: the work tree is not looked at.
 * @throws UsageError for a file that is no regular one, and for a version file without a version
 */
async function releaseText(commit, { changelog, versionFiles }, request, git) {
    const wanted = [...(changelog === '' ? [] : [changelog]), ...versionFiles];
    const entries = new Map(wanted.length === 0 ? [] : (await git.listTree(commit)).filter(({ path }) => wanted.includes(path)).map((entry) => [entry.path, entry]));
    const contents = new Map();
    for (const entry of entries.values())
        contents.set(entry.path, await contentOf(entry, git));
    const before = contents.get(changelog);
    const text = before === undefined ? undefined : changelogText(before, changelog);
    const report = await writeChangelog({ ...request, ...(text === undefined ? {} : { text }) }, { git });
    const after = report.state === 'written' ? report.text : (text ?? '');
    const { version = '' } = report.decision;
    const files = [
        ...(changelog === '' ? [] : [[changelog, after]]),
        ...versionFiles.map((path) => [path, manifestWith(path, contents.get(path), version)]),
    ];
    const encoder = new TextEncoder();
    return {
        report,
        notes: standingSection(readChangelog(after), version),
        files: files.flatMap(([path, content]) => {
            const [old, bytes] = [contents.get(path), encoder.encode(content)];
            const isSame = old === undefined ? bytes.length === 0 : old.length === bytes.length && old.every((byte, at) => byte === bytes[at]);
            return isSame ? [] : [{ kind: 'write', path, mode: entries.get(path)?.mode ?? '100644', content: bytes }];
        }),
    };
}
async function contentOf({ path, mode, oid }, git) {
    const [content] = mode.startsWith('100') ? await git.readBlobs([oid]) : [];
    if (content !== undefined)
        return content;
    throw new usage_error/* UsageError */.e({
        what: 'it is a link or a submodule',
        where: (0,lib_visible/* visible */.R)(path, 300),
        expected: 'a regular file of the repository',
        fix: 'name the file itself',
    });
}
function manifestWith(path, content, version) {
    const text = content === undefined ? undefined : withVersion(path, changelogText(content, path), version);
    if (text !== undefined)
        return text;
    throw new usage_error/* UsageError */.e({
        what: content === undefined ? 'the commit has no such file' : 'it has no version of its own',
        where: `version file ${(0,lib_visible/* visible */.R)(path, 300)}`,
        expected: 'a JSON or TOML manifest with a version, or a file that holds a version alone',
        fix: 'correct the path, or write a version into the file',
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/survey.js



/** Looks at the place as it is now, and brings what has landed there since this clone was made. */
async function survey(request, { git, place }) {
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
    const { tip, tags } = await place.refs();
    if (tip !== undefined && (await git.resolveCommit(tip)) === undefined)
        await place.bring(tip);
    const branch = tip === undefined ? new Set() : await git.ancestors(tip);
    const own = tags.filter(({ commit }) => branch.has(commit));
    const isOnBranch = branch.has(to);
    return {
        to,
        tip,
        isOnBranch,
        git: withTags(git, own),
        tags,
        containing: isOnBranch ? await containing(to, tip, own, request.tagPrefix, git) : [],
    };
}
async function containing(to, tip, tags, tagPrefix, git) {
    if (tip === undefined)
        return [];
    const later = new Set((await git.log({ from: to, to: tip })).map(({ oid }) => oid));
    const found = [];
    for (const version of (0,version_tags/* sortTags */.uO)(tags, (0,revision/* checkedTagPrefix */.U)(tagPrefix ?? 'v')).versions.toReversed()) {
        const { commit } = version;
        if (commit === to || (later.has(commit) && (await git.isAncestor(to, commit))))
            found.push(version);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/version/lib/release/tag-message.js
/** The notes of a release travel in its tag: whoever finishes a release that another run began reads them there. */
const tagMessage = (tag, notes) => `${tag}\n${notes === '' ? '' : `\n${notes}\n`}`;
/** The notes in the message of a tag; empty where it has its subject alone. */
function notesOfTag(message) {
    const end = message.indexOf('\n');
    return end < 0 ? '' : message.slice(end).trim();
}

;// CONCATENATED MODULE: ./packages/version/lib/release/release.js







/** So often a release is tried when others push at the same time. */
const release_MAX_RACES = 5;
/**
 * Releases a commit: a commit with changelog and version files on top of it, an annotated tag on that, both landed at once or not at all; then the page
 * of the release and the floating tag. Where the branch has moved on, the release is made of the commit that was asked for and merged into the branch.
 *
 * May be run again at any time: what stands is recognised by its tag, and what is missing is done. Of two runs at once one releases, and the other
 * one finds that it did.
 * @throws UsageError as `decideNextVersion` and `releaseText` do, and when the place of the release cannot be asked
 */
async function releaseVersion(request, ports) {
    for (let race = 0;; race++) {
        const outcome = await tryRelease(request, ports, race);
        if (outcome !== undefined)
            return outcome;
    }
}
/** Undefined when another push was first. */
async function tryRelease(request, ports, race) {
    const scene = await survey(request, ports);
    const text = await releaseText(scene.to, request, request, scene.git);
    const decision = withoutTaken(text.report.decision);
    const refused = (finding) => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
    if (decision.findings.some(({ severity }) => severity === 'error'))
        return { decision, state: 'refused', findings: decision.findings };
    if (!scene.isOnBranch)
        return refused(offBranch(scene.to, ports.place.shown));
    const standing = standingFor(decision, scene);
    if (standing !== undefined)
        return stands(standing, scene, decision, request, ports, race > 0);
    const { version, tag, released } = decision;
    if (!released || version === undefined || tag === undefined)
        return { decision, state: 'nothing', findings: decision.findings };
    const taken = scene.tags.find(({ name }) => name === tag);
    if (taken !== undefined) {
        return refused((0,codes/* report */.z)('AIOP-M202', { message: `${tag} stands for ${taken.commit.slice(0, 12)}, which does not hold ${scene.to.slice(0, 12)}` }));
    }
    if (request.dryRun) {
        return { decision, state: 'planned', findings: decision.findings, files: text.files.map(({ path }) => path), notes: text.notes };
    }
    if (race >= release_MAX_RACES)
        return refused((0,codes/* report */.z)('AIOP-M209', { message: `${tag} lost ${race} races to other pushes to ${ports.place.shown}` }));
    return make({ version, tag }, decision, text, scene, request, ports);
}
/** What stands for the tag already, and since when, a release says itself, and more exactly. */
const withoutTaken = (decision) => ({
    ...decision,
    findings: decision.findings.filter(({ code }) => code !== 'AIOP-M008'),
});
async function make({ version, tag }, decision, { files, notes }, { to, tip }, request, ports) {
    const { objects, place } = ports;
    const at = Math.floor(request.nowMs / 1000);
    const refused = (finding) => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
    const message = `chore(release): ${version}\n`;
    const commit = files.length === 0 ? to : await objects.commit({ tree: await objects.tree(to, files), parents: [to], message, at });
    const branch = commit === to || tip === undefined ? [] : await ontoBranch({ commit, to, tip, tag, at }, place.branch, objects);
    if (branch === 'conflict')
        return refused((0,codes/* report */.z)('AIOP-M205', { message: `${place.shown} has moved on, and ${tag} conflicts with it` }));
    const object = await objects.tag({ name: tag, commit, message: tagMessage(tag, notes), at });
    const landing = await place.land([...branch, { ref: `refs/tags/${tag}`, to: object, from: undefined }]);
    if (landing.state === 'moved')
        return undefined;
    // The answer to a push can be lost on its way when the push is not.
    if (landing.state === 'refused' && !(await place.refs()).tags.some((each) => each.object === object)) {
        return refused(refusal(tag, place.shown, landing.said));
    }
    const release = { version, tag, commit, notes };
    const { page, floating, findings } = await publish(release, request, ports);
    return { decision, state: 'released', release: { ...release, page, floating }, findings: [...decision.findings, ...findings] };
}
/** How the branch moves: onto the release, or, where it has moved on since, onto a merge of both. */
async function ontoBranch({ commit, to, tip, tag, at, }, ref, objects) {
    if (tip === to)
        return [{ ref, to: commit, from: tip }];
    const merged = await objects.merge(tip, commit);
    if (merged.state === 'conflict')
        return 'conflict';
    const merge = await objects.commit({ tree: merged.tree, parents: [tip, commit], message: `Merge release ${tag}\n`, at });
    return [{ ref, to: merge, from: tip }];
}
/** The release that the commit is part of already. A prerelease stands in the way of another prerelease, not of the release that it announces. */
function standingFor({ version, released }, { containing }) {
    const isPrerelease = released && version?.includes('-') === true;
    return containing.find((each) => isPrerelease || each.version.prerelease.length === 0);
}
async function stands({ name: tag, commit, version: { version } }, scene, decision, request, ports, isRace) {
    const message = await ownTagMessage(tag, commit, scene, ports);
    const release = { version, tag, commit, notes: message === undefined ? '' : notesOfTag(message) };
    const by = isRace ? 'another run released it at the same time' : 'an earlier run did';
    const known = (0,codes/* report */.z)('AIOP-M201', { message: `${scene.to.slice(0, 12)} is part of ${(0,lib_visible/* visible */.R)(tag, 200)}: ${by}` });
    const findings = [...decision.findings, known];
    // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
    if (isRace || request.dryRun || message === undefined) {
        return { decision, state: 'stands', release: { ...release, page: undefined, floating: undefined }, findings };
    }
    const { page, floating, hasChanged, findings: more } = await publish(release, request, ports);
    return { decision, state: hasChanged ? 'finished' : 'stands', release: { ...release, page, floating }, findings: [...findings, ...more] };
}
/** What the tag of a release says that was made of this very commit; undefined for any other. */
async function ownTagMessage(tag, commit, { to, tags, git }, { objects, place }) {
    const object = tags.find(({ name }) => name === tag)?.object;
    if (object === undefined || object === commit)
        return undefined;
    const isOwn = commit === to || (await git.log({ from: to, to: commit })).some(({ oid, parents }) => oid === commit && parents[0] === to);
    if (!isOwn)
        return undefined;
    const message = await objects.tagMessage(object);
    if (message !== undefined)
        return message;
    await place.bring(object);
    return objects.tagMessage(object);
}
const offBranch = (to, shown) => (0,codes/* report */.z)('AIOP-M205', { message: `${to.slice(0, 12)} is not part of ${shown}` });

;// CONCATENATED MODULE: ./packages/cli/lib/commands/release.js









/** `aiop version release`. */
function addReleaseCommand(version) {
    const command = version
        .command('release')
        .description('release the next version: a commit with the changelog, a tag on it, and with --push both at once on origin')
        .option('--dry-run', 'say what would be done, and do nothing')
        .option('--push', 'push to origin: the branch and the tag, both or none')
        .option('--branch <name>', 'the branch that is released (default: the one that is checked out)')
        .option('--to <revision>', 'release this commit', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .option('--prerelease <identifier>', 'release a prerelease of this kind, such as rc, or auto: that of the channel of the branch')
        .addOption(new commander/* Option */.c$('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('patch'))
        .option('--changelog <file>', 'the changelog; one that is not there yet gets every release', 'CHANGELOG.md')
        .option('--no-changelog', 'write no changelog')
        .addOption(new commander/* Option */.c$('--style <style>', 'how to write it').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
        .option('--version-file <file>', 'set the version in this manifest too (may be given again)', (file, all) => [...all, file], [])
        .option('--floating-tags', 'keep a tag of the major version, such as v1, at the highest release')
        .option('--no-github-release', 'with --push and GH_TOKEN: make no page of the release on GitHub')
        .option('--sign', 'sign tag and commit with the key that git is configured with');
    (0,lib_session/* withSession */.fQ)(command, 'aiop version release --dry-run', async (session, options) => {
        const repository = await (0,lib_session/* sessionRepository */.by)(session);
        const hosted = hostedRepository((await repository.config('remote.origin.url')) ?? '');
        const prerelease = options.prerelease === 'auto' ? await channel(options, repository) : (options.prerelease ?? '');
        const request = requestOf({ ...options, prerelease }, hosted, repository, session);
        const range = await wholeRange(request, 'history', { git: repository, source: historySource(repository, { name: 'origin' }) });
        const ports = { ...(await portsOf(options, hosted, repository, session)), git: range.git };
        const released = await releaseVersion(request, ports);
        const report = { ...released, findings: [...range.findings, ...released.findings] };
        session.terminal.result(report, release_render(report, session.terminal));
        return report.findings.some(({ severity }) => severity === 'error') ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
    });
}
function requestOf(options, hosted, { root }, { directory }) {
    const { to, tagPrefix, minimumBump, prerelease = '', changelog, style, versionFile, floatingTags = false, dryRun = false } = options;
    return {
        ...{ to, tagPrefix, minimumBump, prerelease, style, floatingTags, dryRun },
        changelog: changelog === false ? '' : repositoryPath(root, directory, changelog, '--changelog'),
        versionFiles: versionFile.map((path) => repositoryPath(root, directory, path, '--version-file')),
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: clock/* systemClock */.m.now(),
    };
}
async function portsOf({ branch, push, githubRelease, sign }, hosted, repository, { environment }) {
    const name = await repository.branchName(branch ?? (await currentBranch(repository)));
    const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL } = environment;
    const token = GH_TOKEN || GITHUB_TOKEN;
    const objects = releaseObjects(repository, sign === true ? await configuredSigning(repository) : undefined);
    if (push !== true)
        return { objects, place: localReleasePlace(repository, name) };
    const place = remoteReleasePlace(repository, name, { name: 'origin' });
    if (!githubRelease || hosted === undefined || !token)
        return { objects, place };
    const { apiUrlOf, githubReleases } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 5095));
    const access = { apiUrl: GITHUB_API_URL || apiUrlOf(hosted), repository: new URL(hosted).pathname.slice(1), token };
    return { objects, place, pages: githubReleases(access) };
}
/** The prerelease that `version.channels` of `aiop.yaml` gives the branch. */
async function channel({ branch }, repository) {
    return channelOf(branch ?? (await repository.currentBranch()), await versionConfig(repository));
}
async function currentBranch(repository) {
    const ref = await repository.currentBranch();
    if (ref !== undefined)
        return ref.replace(/^refs\/heads\//, '');
    throw new usage_error/* UsageError */.e({
        what: 'no branch is checked out',
        where: '--branch',
        expected: 'the branch that gets the release',
        fix: 'name it, such as --branch main',
    });
}
function release_render(report, terminal) {
    return `${(0,render_findings/* renderFindings */.v)(report.findings, terminal)}${release_lineOf(report)}\n`;
}
function release_lineOf(report) {
    switch (report.state) {
        case 'nothing':
            return 'nothing to release';
        case 'refused':
            return 'not released: nothing was changed';
        case 'planned': {
            const files = report.files.map((path) => (0,lib_visible/* visible */.R)(path, 200)).join(', ') || 'no file';
            return `would release ${(0,lib_visible/* visible */.R)(report.decision.tag ?? '', 200)} (${files})\n\n${(0,lib_visible/* visibleLines */.g)(report.notes)}`;
        }
        case 'released':
        case 'finished':
        case 'stands': {
            const { tag, commit, page, floating } = report.release;
            const said = { released: 'released', finished: 'finished the release of', stands: 'released already:' }[report.state];
            const more = [
                `at ${commit.slice(0, 12)}`,
                ...(floating === undefined ? [] : [`as ${floating}`]),
                ...(page === undefined ? [] : [page]),
            ];
            return `${said} ${(0,lib_visible/* visible */.R)(tag, 200)} ${(0,lib_visible/* visible */.R)(more.join(', '), 500)}`;
        }
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/version.js











/** `aiop version next · lint · changelog · release`. */
function addVersionCommands(root) {
    const version = root.command('version').description('versions from commits').helpOption('--help', 'show this help').helpCommand(false);
    addNext(version);
    addLint(version);
    addChangelogCommand(version);
    addReleaseCommand(version);
}
function addNext(version) {
    const next = version
        .command('next')
        .description('say the next version from the commits since the last one')
        .option('--from <revision>', 'count commits after this one (default: the last release)')
        .option('--to <revision>', 'count up to this commit', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .addOption(new commander/* Option */.c$('--zero-major <policy>', 'what changes do below 1.0.0').choices(['auto', 'minor', 'patch', 'spec']).default('auto'))
        .addOption(new commander/* Option */.c$('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'))
        .option('--no-learn', 'do not learn from earlier tags what is usual here')
        .option('--prerelease <identifier>', 'the next prerelease of this kind, such as rc; auto: of the branch, by aiop.yaml')
        .option('--build-metadata <text>', 'what to put after the version, such as 5.1a2b3c4')
        .option('--release-as', 'let a footer Release-As: 2.0.0 of a commit set the version')
        .option('--module <name>', 'the version of one module, by its name or its folder')
        .option('--all', 'the versions of all modules')
        .option('--explain', 'say how the version follows, and list every commit with the rule that weighed it');
    (0,lib_session/* withSession */.fQ)(next, 'aiop version next --explain', async (session, options) => {
        const repository = await (0,lib_session/* sessionRepository */.by)(session);
        const { from = '', to, tagPrefix, zeroMajor, minimumBump, learn, buildMetadata = '', releaseAs = false } = options;
        const settings = await versionConfig(repository);
        const prerelease = options.prerelease === 'auto' ? channelOf(await repository.currentBranch(), settings) : (options.prerelease ?? '');
        const request = { from, to, tagPrefix, zeroMajor, minimumBump, learn, prerelease, buildMetadata, releaseAs };
        const source = historySource(repository, { name: 'origin' });
        const module = options.module ?? (options.all === true ? 'all' : '');
        const { git, findings } = await wholeRange(request, module === '' ? 'range' : 'history', { git: repository, source });
        if (module !== '') {
            const { report, named } = await moduleVersions(module, request, settings, git);
            const all = { ...report, findings: [...findings, ...report.findings] };
            const isExplained = options.explain === true;
            if (named === undefined)
                session.terminal.result(all, renderModules(all, isExplained, session.terminal));
            else
                session.terminal.result(named.decision, renderDecision(named.decision, isExplained, session.terminal));
            return hasError([...all.findings, ...(named?.decision.findings ?? [])]) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
        }
        const decided = await (0,decide/* decideNextVersion */.a)(request, { git });
        const decision = { ...decided, findings: [...findings, ...decided.findings] };
        session.terminal.result(decision, renderDecision(decision, options.explain === true, session.terminal));
        return hasError(decision.findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
    });
}
const hasError = (findings) => findings.some(({ severity }) => severity === 'error');
function addLint(version) {
    const lint = version
        .command('lint')
        .description('check the messages of commits, and a title')
        .option('--from <revision>', 'check commits after this one (default: the last release)')
        .option('--to <revision>', 'check up to this commit', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .option('--title <text>', 'check this text too, such as the title of a pull request')
        .option('--types <list>', 'types that are accepted, separated by commas (default: as aiop.yaml or commitlint is configured, else the usual ones)');
    (0,lib_session/* withSession */.fQ)(lint, 'aiop version lint --from main', async (session, options) => {
        const repository = await (0,lib_session/* sessionRepository */.by)(session);
        const { from = '', to, tagPrefix, title = '', types = '' } = options;
        const accepted = types
            .split(',')
            .map((type) => type.trim())
            .filter((type) => type !== '');
        const rules = await repositoryLintRules(repository, accepted);
        const request = { from, to, tagPrefix, title, rules };
        const { git, findings } = await wholeLintRange(request, { git: repository, source: historySource(repository, { name: 'origin' }) });
        const linted = await lintCommits(request, { git });
        const report = { ...linted, findings: [...findings, ...linted.findings] };
        session.terminal.result(report, renderLint(report, session.terminal));
        return report.findings.some(({ severity }) => severity === 'error') ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
    });
}
function renderModules({ modules, findings }, explain, terminal) {
    const rows = modules.map(({ module, decision: { previous = '', version = '', released, bump, commits } }) => {
        return [(0,lib_visible/* visible */.R)(module.name, 80), previous, released ? version : '', bump, String(commits)];
    });
    const how = modules.flatMap(({ module, decision }) => [
        `\n${(0,lib_visible/* visible */.R)(module.name, 80)}\n`,
        ...decision.explanation.map((each) => `- ${each}\n`),
    ]);
    const all = [...findings, ...modules.flatMap(({ decision }) => decision.findings)];
    return `${(0,table/* table */.tp)(['module', 'last', 'next', 'step', 'commits'], rows)}${explain ? how.join('') : ''}${(0,render_findings/* renderFindings */.v)(all, terminal)}`;
}
function renderDecision(decision, explain, terminal) {
    const { version, previous, bump, released, commits, compliance, reasons, findings } = decision;
    const since = previous === undefined ? 'no release yet' : `last release ${previous}`;
    const head = released ? `${version} (${bump}; ${since})` : `nothing to release (${since})`;
    const rows = reasons.map(({ commit, rule, bump: step, subject }) => [commit.slice(0, 9), step, rule, (0,lib_visible/* visible */.R)(subject, 80)]);
    const how = explain ? `\n${decision.explanation.map((sentence) => `- ${sentence}\n`).join('')}` : '';
    const list = explain && rows.length > 0 ? `${how}\n${(0,table/* table */.tp)(['commit', 'step', 'rule', 'subject'], rows)}` : how;
    return `${head}\n${commits} commits, ${compliance} of them Conventional Commits\n${list}${(0,render_findings/* renderFindings */.v)(findings, terminal)}`;
}
function renderLint({ commits, merges, ignored, compliance, title, findings }, terminal) {
    const left = `${merges === 0 ? '' : `, ${(0,table/* counted */.hS)(merges, 'merge')} left out`}${ignored === 0 ? '' : `, ${ignored} ignored`}`;
    const heading = title === 'none' ? '' : `, title ${title}`;
    return `${(0,render_findings/* renderFindings */.v)(findings, terminal)}${(0,table/* counted */.hS)(commits, 'commit')}${left}, compliance ${compliance}${heading}\n`;
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderCounts),
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);


const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Findings one a line, what belongs to them indented below. Untrusted text is made visible. */
function renderFindings(findings, terminal) {
    return findings
        .map((finding) => {
        const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(finding))}\n`;
        return (line +
            finding.related.map(({ file, line, column, message }) => `      ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(`${file}:${line}:${column} ${message}`)}\n`).join(''));
    })
        .join('');
}
/** `2 errors, 1 warning`. */
function renderCounts(findings) {
    const { error, warning } = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings);
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(error, 'error')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warning, 'warning')}`;
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ schemaFindings),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9132);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4470);



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
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerName */ .Jy)(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegment */ .LQ)(field)}` };
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
    const meant = typeof value === 'string' ? (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, allowed) : undefined;
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
    const rule = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
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
        return value === '' ? 'empty text' : `the text "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    return memberAt(value, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegments */ .cP)(pointer));
}
/** The value that a way of names leads to, or undefined. */
function memberAt(value, names) {
    let found = value;
    for (const key of names) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}


/***/ })

};
