export const id = 5119;
export const ids = [5119];
export const modules = {

/***/ 5119:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintMessages: () => (/* binding */ lintMessages)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/git/lib/history-source.js
var history_source = __webpack_require__(5702);
// EXTERNAL MODULE: ./packages/version/lib/counting-base.js
var counting_base = __webpack_require__(287);
// EXTERNAL MODULE: ./packages/version/lib/deepen-clone.js
var deepen_clone = __webpack_require__(7505);
// EXTERNAL MODULE: ./packages/version/lib/revision.js
var revision = __webpack_require__(5145);
// EXTERNAL MODULE: ./packages/version/lib/version-tags.js
var version_tags = __webpack_require__(1606);
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

// EXTERNAL MODULE: ./packages/version/lib/tags-of-remote.js
var tags_of_remote = __webpack_require__(9873);
;// CONCATENATED MODULE: ./packages/version/lib/whole-lint-range.js






/**
 * Makes a shallow clone as deep as linting a range of commits needs it: to where the range begins, with every line of history between. The ends of a pull
 * request that the checkout does not lead to are fetched by their ids; where they cannot be had, lint says what is missing. No ref is made. A full
 * clone is handed back as it is, unless it has no tag to begin at: then it knows those of the remote.
 */
async function wholeLintRange(request, clone) {
    const countsFromRelease = !request.from && !isAboutPullRequest(request);
    if (countsFromRelease && !(await clone.git.isShallow()))
        return (0,tags_of_remote/* withTagsOfRemote */.Z)(clone, request.to);
    let mayLeadThere = false;
    const asItIs = await (0,deepen_clone/* orTold */.Pb)(clone, async () => {
        mayLeadThere = !(await isHere(request, clone.git)) && (await bringEnds(request, clone));
        return clone.git;
    });
    if (!mayLeadThere)
        return asItIs;
    return (0,deepen_clone/* deepenClone */.Tx)(clone, isAboutPullRequest(request) ? 'HEAD' : request.to, (known) => isEnough(request, known));
}
/** Whether nothing has to be asked of anybody. Where the last release is, only the remote knows. */
async function isHere(request, git) {
    return (Boolean(request.from) || isAboutPullRequest(request)) && isEnough(request, { git, unseen: [] });
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
async function isEnough(request, { git, unseen }) {
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
        if ((0,deepen_clone/* mayHideRelease */.bc)(unseen, prefix, last))
            return false;
    }
    return (await (0,counting_base/* cutHistory */.l)(git, await git.log({ from: after, to }), after, '', 'dates')).length === 0;
}

// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/version/lib/rules/message-rule.js
var message_rule = __webpack_require__(192);
// EXTERNAL MODULE: ./packages/version/lib/rules/text-case.js
var text_case = __webpack_require__(7628);
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
    const rule = (0,message_rule/* ruleInForce */.r8)(rules, 'type-enum');
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
    const cased = (0,message_rule/* ruleInForce */.r8)(rules, 'type-case');
    const [wanted = 'lower-case'] = cased?.condition === 'always' && cased.test.check === 'case' ? cased.test.cases : [];
    const usual = DEFAULT_ACCEPTED_TYPES.filter((type) => list === undefined || allowedBy(list, type) !== undefined);
    return new Map(usual.map((type) => [type, (0,text_case/* inCase */.M4)(type, wanted)]));
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
            what: `${JSON.stringify((0,visible/* visible */.RK)(entry, 100))} is no type`,
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
    const title = (0,commit_header/* headerOfMergedPullRequest */.l)(line, 0);
    if (title !== undefined)
        return title.text;
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
const quoted = (text, maxLength) => `"${(0,visible/* visible */.RK)(text, maxLength)}"`;
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
    const letters = (0,message_rule/* ruleInForce */.r8)(linted.rules, 'type-case');
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
    if (cases.some((each) => (0,text_case/* isInCase */.a5)(type, each)) !== never)
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
const violation_quoted = (text) => `"${(0,visible/* visible */.RK)(text, violation_MAX_QUOTE)}"`;

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
        hint: never ? 'use another scope' : `use one of ${(0,visible/* visible */.RK)(listed(values), 300)}`,
        ...(meant === undefined ? {} : { better: { ...wrong, instead: meant } }),
    };
}
function letterCase({ part, name, never, test: { cases } }) {
    // What begins with no letter has no case to speak of.
    if (name === 'type' || (name === 'subject' && !/^[\p{Ll}\p{Lu}\p{Lt}]/u.test(part.text)))
        return undefined;
    const right = (text) => cases.some((each) => (0,text_case/* isInCase */.a5)(text, each)) !== never;
    const wrong = (name === 'scope' ? scopesOf(part) : [part]).find(({ text }) => !right(text));
    if (wrong === undefined)
        return undefined;
    const [first = ''] = wrong.text;
    const lowered = first.toLowerCase() + wrong.text.slice(first.length);
    const tried = never ? [lowered, wrong.text.toLowerCase()] : cases.map((each) => (0,text_case/* inCase */.M4)(wrong.text, each));
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
        const read = (0,message_rule/* readRule */.dH)(setting);
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
/**
 * What the configuration of commitlint in a repository asks for; undefined where there is none, and without rules where it is a program: none is ever
 * run, since whoever opens a pull request could have written it.
 * @param root absolute, with `/`
 */
async function findCommitlint(root, files) {
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
        const found = await readFile(path, files.read(`${root}/${path}`, MAX_BYTES));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const isProgram = (path) => PROGRAMS.some((ending) => path.endsWith(`.${ending}`));
/** Undefined for the manifest of a package that says nothing of commitlint: then no reader of documents is loaded. */
async function readFile(path, bytes) {
    const root = path.startsWith('package.') ? '/commitlint' : '';
    if (root !== '' && !new TextDecoder().decode(bytes).includes('commitlint'))
        return undefined;
    const { parseCommitlint } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(4848)]).then(__webpack_require__.bind(__webpack_require__, 4848));
    return parseCommitlint(path, bytes, root);
}

// EXTERNAL MODULE: ./packages/wiring/lib/repository-config.js
var repository_config = __webpack_require__(8429);
;// CONCATENATED MODULE: ./packages/wiring/lib/lint-rules.js



/**
 * What the messages of a repository are held to: what is asked for in this run goes before `aiop.yaml`, and that before a configuration of commitlint.
 * @param types those that were asked for; empty: none were
 * @throws UsageError for an `aiop.yaml` that is wrong, and an entry of `types` that no type can be
 */
async function repositoryLintRules(git, types) {
    const configured = (await (0,repository_config/* repositoryConfig */.P)(git))?.commits;
    const commitlint = configured?.commitlint === false ? undefined : await findCommitlint(git.root, files/* nodeFiles */.k);
    return lintRules({ commitlint, configured, types });
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/version-lint.js








/** Checks messages, and says what is wrong. */
async function lintMessages(session, options) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    const { from = '', to, tagPrefix, title = '', types = '' } = options;
    const accepted = types
        .split(',')
        .map((type) => type.trim())
        .filter((type) => type !== '');
    const rules = await repositoryLintRules(repository, accepted);
    const request = { from, to, tagPrefix, title, rules };
    const { git, findings } = await wholeLintRange(request, { git: repository, source: (0,history_source/* historySource */.G)(repository, { name: 'origin' }) });
    const linted = await lintCommits(request, { git });
    const report = { ...linted, findings: [...findings, ...linted.findings] };
    session.terminal.result(report, renderLint(report, session.terminal));
    return (0,finding/* hasError */.JD)(report.findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}
function renderLint({ commits, merges, ignored, compliance, title, findings }, terminal) {
    const left = `${merges === 0 ? '' : `, ${(0,table/* counted */.hS)(merges, 'merge')} left out`}${ignored === 0 ? '' : `, ${ignored} ignored`}`;
    const heading = title === 'none' ? '' : `, title ${title}`;
    return `${(0,render_findings/* renderFindings */.v)(findings, terminal)}${(0,table/* counted */.hS)(commits, 'commit')}${left}, compliance ${compliance}${heading}\n`;
}


/***/ }),

/***/ 2621:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* reexport safe */ _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4540);


/** Columns of text, aligned to the left, two spaces apart; colours do not count for the width. */
function table(head, rows) {
    const width = (text) => [...(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)].length;
    const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
    const line = (cells) => cells
        .map((cell, column) => (column === cells.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
        .join('  ')
        .trimEnd();
    return `${[head, ...rows].map(line).join('\n')}\n`;
}
/** `1 wave`, `2 waves`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4540:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A duration for people: `340 ms`, `12.3 s`, `4 min 05 s`, `3 h 07 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}


/***/ }),

/***/ 7575:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   JD: () => (/* binding */ hasError),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   YX: () => (/* binding */ reporter),
/* harmony export */   tf: () => (/* binding */ formatFinding),
/* harmony export */   y5: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** Binds a catalogue, so that a domain writes `report('AIOP-P012', { message, at })` and cannot invent a code. */
function reporter(catalogue) {
    return (code, { message, at, pointer, related = [], witness, hint, severity }) => ({
        code,
        severity: severity ?? catalogue[code].severity,
        message,
        ...at,
        ...(pointer === undefined ? {} : { pointer }),
        related,
        ...(witness === undefined ? {} : { witness }),
        hint: hint ?? catalogue[code].hint,
        docs: docsAddress(code),
    });
}
/** The address of the page that explains a code. */
function docsAddress(code) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/blob/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/action-docs/findings.md#${code.toLowerCase()}`;
}
/** Orders by file, line, column, then code: the order a reader mends them in. Findings without a file come first. */
function sortFindings(findings) {
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return findings.toSorted((a, b) => compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
/** Counts by severity. */
function countFindings(findings) {
    const count = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        count[severity]++;
    return count;
}
/** `file:line:column` as far as it is known; `''` for a finding that is of no file. */
function placeOf({ file, line, column }) {
    if (file === undefined)
        return '';
    return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}
/** `file:line:column CODE message; hint`, the form in which every part of the suite prints a finding. */
function formatFinding(finding) {
    const { code, message, witness, hint } = finding;
    const place = placeOf(finding);
    const proof = witness === undefined ? '' : ` (for example ${witness})`;
    return `${place === '' ? '' : `${place} `}${code} ${message}${proof}; ${hint}`;
}
/** Whether something among the findings stands in the way: warnings and notices do not. */
const hasError = (findings) => findings.some(({ severity }) => severity === 'error');


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


/***/ }),

/***/ 5702:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ historySource)
/* harmony export */ });
/** The remote that a clone was made from, as the source of what it leaves out. */
function historySource(repository, access) {
    const remote = repository.remote(access);
    return {
        shown: access.name,
        isKnown: async () => (await repository.config(`remote.${access.name}.url`)) !== undefined,
        tags: () => remote.tags(),
        keepTags: (names) => remote.fetchTags(names),
        bring: (commit) => remote.fetch(commit, { alone: true }),
        async deepen(by) {
            // The commits whose parents are left out came from there, whatever has been committed here since.
            await remote.deepen(repository.cutCommits(), by);
        },
    };
}


/***/ }),

/***/ 7505:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ orTold),
/* harmony export */   Tx: () => (/* binding */ deepenClone),
/* harmony export */   bc: () => (/* binding */ mayHideRelease)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7176);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _with_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2084);






/** The first step back, and how much longer each further one is. */
const FIRST_STEP = 50;
const STEP_FACTOR = 4;
/** Steps longer than this are no longer cheaper than all that is left. */
const LONGEST_STEP = 20_000;
/**
 * Makes a shallow clone deeper, step by step, until enough of it is here, or all. One that is whole then also gets the tags of its history, as git itself would
 * bring them: whoever asks next sees a full clone, and asks nobody what it lacks. A full clone is handed back as it is.
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
        const whole = (await knowing(git, tags, to)).git;
        const here = new Set((await git.tags()).map(({ name }) => name));
        await source.keepTags((await whole.tags()).flatMap(({ name }) => (here.has(name) ? [] : [name])));
        return whole;
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
        if (!(error instanceof _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e) || !(await git.isShallow()))
            throw error;
        const message = `this clone is shallow, and the rest cannot be fetched from ${source.shown}: ${error.what}; ${error.fix}`;
        return { git, findings: [(0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-M007', { message })] };
    }
}
async function knowing(git, there, to) {
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    const here = await git.ancestors(tip);
    const local = await git.tags();
    const names = new Set(local.map(({ name }) => name));
    const tags = [...local, ...there.filter(({ name }) => !names.has(name))];
    const seen = tags.filter(({ commit }) => here.has(commit));
    return { git: (0,_with_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withTags */ .S)(git, seen), unseen: tags.filter(({ commit }) => !here.has(commit)) };
}
/** Whether a version higher than the last one that is here, whose commit is not here, may stand for one behind the cut. */
function mayHideRelease(unseen, prefix, last) {
    const highest = (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTags */ .uO)(unseen, prefix).versions[0];
    return highest !== undefined && (last === undefined || (0,_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePrecedence */ .cX)(highest.version, last.version) > 0);
}


/***/ }),

/***/ 1396:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readerWith)
/* harmony export */ });
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


/***/ }),

/***/ 192:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ readRule),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   r8: () => (/* binding */ ruleInForce)
/* harmony export */ });
/* harmony import */ var _text_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7628);

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
            return known.length === cases.length && known.length > 0 ? { check, cases: known } : `one or several of ${_text_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CASES */ .Mj.join(', ')}`;
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
    return typeof value === 'string' ? (_text_case_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CASES */ .Mj.find((each) => each === value) ?? OTHER_NAMES.get(value)) : undefined;
}
/** The rule of a name, where it is set and not off. */
function ruleInForce(rules, name) {
    const rule = rules.get(name);
    return rule === undefined || rule.severity === 'off' ? undefined : { ...rule, severity: rule.severity };
}


/***/ }),

/***/ 7628:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ inCase),
/* harmony export */   Mj: () => (/* binding */ TEXT_CASES),
/* harmony export */   a5: () => (/* binding */ isInCase)
/* harmony export */ });
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


/***/ }),

/***/ 9873:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withTagsOfRemote)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
/* harmony import */ var _with_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);




/**
 * A full clone with the tags that the remote has in the history of `to`, where it has none itself: made with `--no-tags`, it would take the next release
 * for the first. A clone without a remote, and one that has any tag, is handed back as it is. No ref is made.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
async function withTagsOfRemote({ git, source }, to) {
    if ((await git.tags()).length > 0 || !(await source.isKnown()))
        return { git, findings: [] };
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    try {
        const there = await source.tags();
        if (there.length === 0)
            return { git, findings: [] };
        const here = await git.ancestors(tip);
        return {
            git: (0,_with_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withTags */ .S)(git, there.filter(({ commit }) => here.has(commit))),
            findings: [],
        };
    }
    catch (error) {
        if (!(error instanceof _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e))
            throw error;
        const message = `no tag is here, and whether ${source.shown} has some cannot be told: ${error.what}; ${error.fix}`;
        return { git, findings: [(0,_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)('AIOP-M012', { message })] };
    }
}


/***/ }),

/***/ 2084:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withTags)
/* harmony export */ });
/* harmony import */ var _reader_with_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1396);

/** A repository with tags of its own, by which commits can be named as well. */
function withTags(git, tags) {
    const commits = new Map(tags.map(({ name, commit }) => [name, commit]));
    return (0,_reader_with_js__WEBPACK_IMPORTED_MODULE_0__/* .readerWith */ .y)(git, {
        tags: async () => tags,
        resolveCommit: async (revision) => (await git.resolveCommit(revision)) ?? commits.get(revision.replace(/^refs\/tags\//, '')),
    });
}


/***/ }),

/***/ 8429:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ repositoryConfig)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);

/** What the `aiop.yaml` of a repository says, or undefined where it has none. @throws UsageError for one that is wrong */
async function repositoryConfig({ root }) {
    if (_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k.status(`${root}/aiop.yaml`) === undefined)
        return undefined;
    // The reader of YAML is only loaded where there is some.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(7772), __webpack_require__.e(9351), __webpack_require__.e(8946), __webpack_require__.e(223), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 9936));
    return loadConfig(root, _aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k);
}


/***/ })

};
