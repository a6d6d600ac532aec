export const id = 5507;
export const ids = [5507];
export const modules = {

/***/ 2883:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

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
        const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(finding))}\n`;
        return (line +
            finding.related.map(({ file, line, column, message }) => `      ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${file}:${line}:${column} ${message}`)}\n`).join(''));
    })
        .join('');
}
/** `2 errors, 1 warning`. */
function renderCounts(findings) {
    const { error, warning } = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings);
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(error, 'error')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warning, 'warning')}`;
}


/***/ }),

/***/ 420:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export VERSION_CODES */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7575);

/** Everything that this domain says of a repository's history from M101 on of single messages (up to M116 the last two digits are the rule of Conventional Commits), and from M201 on of releases. */
const VERSION_CODES = {
    'AIOP-M001': {
        severity: 'error',
        title: 'The history is cut off before the place where counting begins',
        hint: 'fetch the whole history and its tags: set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow --tags',
    },
    'AIOP-M002': {
        severity: 'warning',
        title: 'A tag looks like a version and is none',
        hint: 'tag the commit again with a whole version, such as v1.0.0 (https://semver.org), or delete the tag',
    },
    'AIOP-M003': {
        severity: 'warning',
        title: 'No version tag has this prefix',
        hint: 'set tag-prefix to the prefix of your tags',
    },
    'AIOP-M004': {
        severity: 'notice',
        title: 'No commit says what it changes',
        hint: 'write messages as https://www.conventionalcommits.org asks, or set minimum-bump: patch',
    },
    'AIOP-M005': {
        severity: 'warning',
        title: 'A breaking change stands under a header that cannot be read',
        hint: 'if it breaks something, set minimum-bump: major for this release; write feat!: or fix!: as the first line next time',
    },
    'AIOP-M006': {
        severity: 'error',
        title: 'The commits of the pull request are not here',
        hint: 'set fetch-depth: 0 on actions/checkout and, under pull_request_target, ref to the head of the pull request; to lint a title alone, set from: HEAD',
    },
    'AIOP-M007': {
        severity: 'warning',
        title: 'A shallow clone could not be deepened',
        hint: 'set fetch-depth: 0 on actions/checkout, or give a token that may read the repository',
    },
    'AIOP-M008': {
        severity: 'warning',
        title: 'The next version is tagged already',
        hint: 'merge the branch that has the tag, or let this one release another version: with minimum-bump, or as a prerelease',
    },
    'AIOP-M009': {
        severity: 'warning',
        title: 'A Release-As cannot be followed',
        hint: 'write a whole version above the last one, such as Release-As: 2.0.0',
    },
    'AIOP-M010': {
        severity: 'warning',
        title: 'A manifest that may tell of a module cannot be read',
        hint: 'mend the file, or say the same in aiop.yaml',
    },
    'AIOP-M011': {
        severity: 'warning',
        title: 'A prerelease announced less than its commits call for',
        hint: 'if users are not to expect it of that version, set minimum-bump: major',
    },
    'AIOP-M012': {
        severity: 'warning',
        title: 'Whether there are earlier releases cannot be told',
        hint: 'run git fetch --tags, or set fetch-tags: true on actions/checkout; before the first release all is well',
    },
    'AIOP-M101': {
        severity: 'error',
        title: 'The first line does not begin with a type, a colon and a space',
        hint: 'write the first line as type: description or type(scope): description, such as fix: close the file',
    },
    'AIOP-M104': {
        severity: 'error',
        title: 'The scope is not one noun in parentheses',
        hint: 'write one word in parentheses directly after the type, such as fix(parser): …, or leave the scope out',
    },
    'AIOP-M105': {
        severity: 'error',
        title: 'The description does not follow the colon and one space',
        hint: 'say in a few words what changes, after the colon and one space',
    },
    'AIOP-M106': {
        severity: 'error',
        title: 'No blank line stands after the first line',
        hint: 'leave the second line empty',
    },
    'AIOP-M112': {
        severity: 'warning',
        title: 'A breaking change is announced where it cannot be read',
        hint: 'write BREAKING CHANGE: and the text on one line, after an empty line; or begin another way if nothing breaks',
    },
    'AIOP-M113': {
        severity: 'error',
        title: 'The ! does not stand once, directly before the colon',
        hint: 'write feat!: … or feat(scope)!: …',
    },
    'AIOP-M114': {
        severity: 'error',
        title: 'The type is not one of those that are accepted',
        hint: 'use a type that is accepted',
    },
    'AIOP-M115': {
        severity: 'warning',
        title: 'The type is not in the case that is asked for',
        hint: 'write the type in lower case, where no other case is asked for',
    },
    'AIOP-M120': {
        severity: 'error',
        title: 'A fixup still waits to be squashed',
        hint: 'run git rebase --interactive --autosquash onto the branch that this one is to be merged into; in a title, say what changes',
    },
    'AIOP-M121': {
        severity: 'notice',
        title: "A revert has git's own form",
        hint: 'it counts as a revert as it is',
    },
    'AIOP-M122': {
        severity: 'error',
        title: 'The message is empty',
        hint: 'write a first line such as fix: close the file',
    },
    'AIOP-M123': {
        severity: 'error',
        title: 'The scope is not one of those that are accepted',
        hint: 'use a scope that is accepted',
    },
    'AIOP-M124': {
        severity: 'error',
        title: 'A part of the message is missing, or stands where none is wanted',
        hint: 'add what is missing, or leave the part out',
    },
    'AIOP-M125': {
        severity: 'error',
        title: 'A part of the message is not in the case that is asked for',
        hint: 'write it in that case',
    },
    'AIOP-M126': {
        severity: 'error',
        title: 'A part or a line of the message is too long or too short',
        hint: 'keep to the limit',
    },
    'AIOP-M127': {
        severity: 'error',
        title: 'A part of the message begins or ends with a sign that it may not have, or lacks one',
        hint: 'write the part without that sign, or with it where it is asked for',
    },
    'AIOP-M128': {
        severity: 'warning',
        title: 'No blank line stands before the footers',
        hint: 'leave a line empty before the footers',
    },
    'AIOP-M131': {
        severity: 'error',
        title: 'The configuration of commitlint cannot be read',
        hint: 'mend the file, or set commitlint: false under commits in aiop.yaml',
    },
    'AIOP-M132': {
        severity: 'warning',
        title: 'The configuration of commitlint is a program, and is not run',
        hint: 'write its rules to .commitlintrc.yaml, or under commits in aiop.yaml with commitlint: false',
    },
    'AIOP-M133': {
        severity: 'warning',
        title: 'A part of the configuration of commitlint is not followed',
        hint: 'say the same under commits in aiop.yaml, or leave it to commitlint',
    },
    'AIOP-M201': {
        severity: 'notice',
        title: 'The commit is released already',
        hint: 'nothing is left to do; the tag is named in the outputs',
    },
    'AIOP-M202': {
        severity: 'error',
        title: 'The tag of the next version is taken by another commit',
        hint: 'release the last commit of the branch, which knows that version; or delete the tag if nobody uses it',
    },
    'AIOP-M203': {
        severity: 'error',
        title: 'The branch takes no release commit',
        hint: 'let the token, an app or a deploy key pass the rules of the branch, or set changelog to an empty text and name no version files: then only a tag is pushed',
    },
    'AIOP-M204': {
        severity: 'error',
        title: 'The token may not push',
        hint: 'give the job `permissions: contents: write`, and a token that may write to the repository; for a push that changes workflow files the permission of GITHUB_TOKEN is not enough',
    },
    'AIOP-M205': {
        severity: 'error',
        title: 'The release does not fit onto the branch',
        hint: 'release the last commit of the branch',
    },
    'AIOP-M206': {
        severity: 'error',
        title: 'The page of the release could not be made',
        hint: 'the tag stands; run the release of the same commit again, and it makes what is missing',
    },
    'AIOP-M207': {
        severity: 'error',
        title: 'The floating tag could not be moved',
        hint: 'let the token move the tag, then run the release of the same commit again; or set floating-tags: false',
    },
    'AIOP-M208': {
        severity: 'error',
        title: 'The push did not go through',
        hint: 'see what git said, and run it again: nothing was changed, or what was begun is finished',
    },
    'AIOP-M209': {
        severity: 'error',
        title: 'Others were always there first',
        hint: 'run it again when fewer runs push at once',
    },
};
const report = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(VERSION_CODES);


/***/ }),

/***/ 858:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseBelow)
/* harmony export */ });
// Rules 12 and 16: upper case, a colon, a space. Rules 8 and 9: a word, then a colon and a space, or a space and a number sign.
const BREAKING = /^(BREAKING[ -]CHANGE):(?: (.*))?$/s;
const FOOTER = /^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)(: | #)(.*)$/su;
// What people write when they mean the footer of rule 12: without the colon, as a heading or a list item, in lower case.
const CAPITALS = /^BREAKING[ _-]?CHANGES?(?![\p{L}\p{N}])/u;
const ANY_CASE = /^[\s>*_#+-]{0,8}breaking[ _-]?changes?[*_]{0,4}\s{0,8}:/i;
const nearlyBreaking = (text) => CAPITALS.test(text) || ANY_CASE.test(text);
/** Reads body and footers line by line (rules 6 to 12, 16), each line once. */
function parseBelow(lines, reading) {
    const problems = [];
    const warn = (rule, message, { text, start }) => {
        problems.push({ rule, severity: 'warning', message, span: [start, start + text.length] });
    };
    const body = [];
    const footers = [];
    let footersAt;
    let afterBlank = false;
    let unread = false;
    for (const [index, line] of lines.entries()) {
        const blank = line.text.trim() === '';
        if (index === 0 && !blank)
            warn(6, 'no blank line stands between the description and the body', line);
        const start = blank ? undefined : footerStart(line.text, lines[index + 1]?.text, reading);
        const open = footers.at(-1);
        const begins = start !== undefined && (open !== undefined || afterBlank || (start.breaking && reading === 'lenient'));
        if (begins) {
            if (open === undefined && !afterBlank)
                warn(8, 'no blank line stands before the footers', line);
            footersAt ??= line.start;
            footers.push({ token: start.token, separator: start.separator, breaking: start.breaking, lines: [start.value] });
        }
        else
            (open?.lines ?? body).push(line.text);
        if (reading === 'strict' && !unread && !(begins && start.breaking) && nearlyBreaking(line.text)) {
            unread = true;
            if (start?.breaking === true)
                warn(8, 'no blank line stands before the footers', line);
            else
                warn(12, 'this looks like a breaking change, and is not read as one', line);
        }
        afterBlank = blank;
    }
    const whole = footers.map(({ token, separator, breaking, lines }) => ({ footer: { token, separator, value: joined(lines) }, breaking }));
    return {
        body: joined(body) || undefined,
        footers: whole.map(({ footer }) => footer),
        footersAt,
        breakingText: whole.filter(({ breaking, footer }) => breaking && footer.value !== '').map(({ footer }) => footer.value),
        problems,
    };
}
/** The footer that a line begins, if it does. `next` is the line after it. */
function footerStart(text, next, reading) {
    const breaking = text.startsWith('BREAKING') ? BREAKING.exec(text) : null;
    if (breaking !== null) {
        const [, token = '', value = ''] = breaking;
        const followed = value.trim() !== '' || (reading === 'lenient' && next !== undefined);
        return followed ? { token, separator: ': ', value, breaking: true } : undefined;
    }
    // Most lines of most bodies are prose, which is told without a pattern.
    if (!text.includes(': ') && !text.includes(' #'))
        return undefined;
    const [, token, separator, value = ''] = FOOTER.exec(text) ?? [];
    if (token === undefined || value.trim() === '')
        return undefined;
    return { token, separator: separator === ' #' ? ' #' : ': ', value, breaking: false };
}
/** Lines as one text, without the blank ones around it. */
function joined(lines) {
    const text = (line) => line !== undefined && line.trim() !== '';
    const first = lines.findIndex(text);
    return first < 0
        ? ''
        : lines
            .slice(first, lines.findLastIndex(text) + 1)
            .join('\n')
            .trim();
}


/***/ }),

/***/ 1251:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHeader),
/* harmony export */   l: () => (/* binding */ headerOfMergedPullRequest)
/* harmony export */ });
// A noun: letters of any script, digits, and the two signs that join words.
const TYPE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*/uy;
/**
 * Reads a header in one pass from left to right (rules 1, 4, 5, 13).
 * @param offset where the line starts in the message, for the spans.
 */
function parseHeader(line, offset) {
    const fail = (rule, message, from, to = from + 1) => ({
        ok: false,
        problem: { rule, severity: 'error', message, span: [offset + from, offset + Math.min(to, line.length)] },
    });
    TYPE.lastIndex = 0;
    const type = TYPE.exec(line)?.[0];
    if (type === undefined)
        return fail(1, 'it does not begin with a type, such as feat or fix', 0);
    let at = type.length;
    let scope;
    if (line[at] === '(') {
        const close = closingParenthesis(line, at);
        if (close === undefined)
            return fail(4, 'the parenthesis of the scope is not closed', at, line.length);
        scope = line.slice(at + 1, close);
        if (scope.trim() === '')
            return fail(4, 'the scope is empty', at, close + 1);
        at = close + 1;
    }
    const mark = line[at] === '!';
    if (mark)
        at++;
    if (line[at] !== ':')
        return fail(brokenRule(line.slice(at, at + 80), scope, mark), afterPrefix(line, at, mark), at);
    if (line[at + 1] !== ' ')
        return fail(1, 'no space follows the colon', at, at + 2);
    const description = line.slice(at + 2).trim();
    if (description === '')
        return fail(5, 'no description follows the colon', at, line.length);
    return { ok: true, type, scope, mark, description, problems: headerWarnings(line, offset, { type, scope, descriptionAt: at + 2 }) };
}
/** What Azure Repos puts before the title of a pull request where it makes one commit of it. */
const MERGED_PR = /^Merged PR \d{1,10}: /;
/**
 * Reads the title of a pull request that Azure Repos has squashed: `Merged PR 12: feat: x`. Undefined for any other line, and where the title is no header.
 * @param offset where the line starts in the message, for the spans.
 */
function headerOfMergedPullRequest(line, offset) {
    const before = MERGED_PR.exec(line)?.[0].length;
    if (before === undefined)
        return undefined;
    const text = line.slice(before);
    const header = parseHeader(text, offset + before);
    return header.ok ? { ...header, text } : undefined;
}
/** The parenthesis that closes the one at `open`, counting those between. */
function closingParenthesis(line, open) {
    let depth = 0;
    for (let at = open; at < line.length; at++) {
        if (line[at] === '(')
            depth++;
        else if (line[at] === ')' && --depth === 0)
            return at;
    }
    return undefined;
}
/** The rule that what stands where the colon should be breaks. */
function brokenRule(rest, scope, mark) {
    if (mark)
        return /^(?:[(!]|\s+:)/.test(rest) ? 13 : 1;
    return scope !== undefined && /^[()]/.test(rest) ? 4 : 1;
}
function afterPrefix(line, at, mark) {
    if (at >= line.length)
        return 'no colon and description follow';
    if (line[at] === ' ')
        return 'a space stands where the colon belongs';
    if (/[()]/.test(line[at] ?? '') && !mark)
        return 'a parenthesis stands where the colon belongs';
    if (mark)
        return 'the ! does not stand once, directly before the colon';
    return 'something else stands where the colon belongs';
}
/** A header as nearly all are: nothing is unusual about it, and no list is made. */
const NO_PROBLEMS = [];
function headerWarnings(line, offset, { type, scope, descriptionAt }) {
    const problems = [];
    const warn = (rule, message, from, to) => {
        problems.push({ rule, severity: 'warning', message, span: [offset + from, offset + to] });
    };
    // A letter of another script can look like a Latin one: `fеat` with a Cyrillic е is another type than feat.
    if (!/^[A-Za-z0-9_-]+$/.test(type))
        warn(1, 'the type has letters that are not ASCII', 0, type.length);
    if (scope !== undefined && /[\s()]/.test(scope))
        warn(4, 'the scope is not one noun', type.length + 1, type.length + 1 + scope.length);
    if (/\s/.test(line[descriptionAt] ?? ''))
        warn(5, 'more than one space stands before the description', descriptionAt, descriptionAt + 1);
    return problems.length === 0 ? NO_PROBLEMS : problems;
}


/***/ }),

/***/ 287:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ countingBase),
/* harmony export */   l: () => (/* binding */ cutHistory)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1606);



/** The commit that was asked for, else the last release in the history of `to`. @throws UsageError for a `from` that names no commit. */
async function countingBase(git, from, to, { versions }) {
    const start = from === undefined || from === '' ? undefined : await (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(git, from, 'from');
    const found = await (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .lastVersions */ .eQ)(versions, (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(git, start ?? to), (release) => (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(git, release));
    return { ...found, after: start ?? found.stable?.commit };
}
/**
 * Says where a shallow clone may hide commits of a range. It is enough as long as counting begins inside it and no line of history between is cut.
 * @param records the commits that are here, after `after`.
 * @param evidence what shows that none of them is behind the cut of the history before `after` as well: its being whole, or that they are younger than all of
 *   the cut, which takes far less of it. No commit is missed either way; where clocks were wrong, dates can leave one too many.
 */
async function cutHistory(git, records, after, consequence, evidence = 'graph') {
    if (!(await git.isShallow()) || (after !== undefined && !(await isCut(git, records, after, evidence))))
        return [];
    const seen = `only ${records.length} ${records.length === 1 ? 'commit is' : 'commits are'} here`;
    return [(0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-M001', { message: `this clone is shallow and ${seen}, ${consequence}` })];
}
/**
 * A commit keeps the ids of its parents when a shallow clone leaves them out. A line of the range that leads to `after` and nowhere else is whole. Of
 * any other one it takes all of the history before `after` to tell that it is not part of that.
 */
async function isCut(git, records, after, evidence) {
    const known = new Set(records.map(({ oid }) => oid));
    const outside = records.flatMap(({ parents }) => parents).filter((parent) => parent !== after && !known.has(parent));
    if (outside.length === 0 && records.every(({ parents }) => parents.length > 0))
        return false;
    const earlier = await git.log({ to: after });
    const before = new Set(earlier.map(({ oid }) => oid));
    if (outside.some((parent) => !before.has(parent)))
        return true;
    const cut = earlier.filter(({ parents }) => parents.some((parent) => !before.has(parent)));
    const oldest = evidence === 'dates'
        ? records.reduce((time, { committedAt }) => Math.min(time, committedAt), Number.POSITIVE_INFINITY)
        : Number.NEGATIVE_INFINITY;
    return cut.some(({ committedAt }) => committedAt >= oldest);
}


/***/ }),

/***/ 1995:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   M9: () => (/* binding */ readForVersion),
/* harmony export */   Sz: () => (/* binding */ isMergeMessage)
/* harmony export */ });
/* harmony import */ var _commit_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(858);
/* harmony import */ var _commit_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1251);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2254);



/**
 * Reads a commit message by Conventional Commits 1.0.0, in time linear in its length. Only line feeds end a line (a carriage return before one
 * belongs to it): other separators of Unicode are text. Blank lines before the header are skipped, as git does.
 * A body never makes a header fail.
 */
function parseCommit(message, reading = 'lenient') {
    const lines = linesOf(message);
    const first = lines.findIndex(({ text }) => text.trim() !== '');
    return commitOf(lines[first] ?? NO_LINE, (0,_commit_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBelow */ .l)(lines.slice(first + 1), reading), reading);
}
const NO_LINE = { text: '', start: 0 };
/** What stands below a header under which nothing weighs. */
const NOTHING_BELOW = { body: undefined, footers: [], footersAt: undefined, breakingText: [], problems: [] };
/** Words without which nothing below the first line raises, undoes or sets a version (rules 12 and 16, `Release-As`, and what a revert names). */
const WEIGHTY = /BREAKING|release-as|revert/i;
/**
 * Reads of a message what a version follows from, and its subject. As `parseCommit` does, but body, footers and problems are left out where they do not
 * matter: most messages of a long history say all they have to say in the first line.
 */
function readForVersion(message) {
    const line = firstLine(message);
    return { parsed: WEIGHTY.test(message) ? parseCommit(message) : commitOf(line, NOTHING_BELOW, 'lenient'), subject: line.text.trim() };
}
/** The first line that is not blank. */
function firstLine(message) {
    for (let start = 0; start < message.length;) {
        const feed = message.indexOf('\n', start);
        const end = feed < 0 ? message.length : feed;
        const raw = message.slice(start, end);
        if (raw.trim() !== '')
            return { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, start };
        start = end + 1;
    }
    return NO_LINE;
}
function commitOf(line, below, reading) {
    const plain = (0,_commit_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHeader */ .R)(line.text, line.start);
    const header = plain.ok || reading === 'strict' ? plain : ((0,_commit_header_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOfMergedPullRequest */ .l)(line.text, line.start) ?? plain);
    if (!header.ok) {
        const { breakingText } = below;
        return {
            conventional: false,
            kind: kindOf(line.text),
            subject: line.text,
            breakingText,
            problems: [header.problem, ...below.problems],
        };
    }
    const { type, scope, mark, description } = header;
    return {
        conventional: true,
        type,
        scope,
        breaking: mark || below.breakingText.length > 0,
        description,
        body: below.body,
        footers: below.footers,
        breakingText: below.breakingText.length === 0 && mark ? [description] : below.breakingText,
        problems: below.problems.length === 0 ? header.problems : [...header.problems, ...below.problems],
    };
}
/** The lines of a message, without the line feed at the end of each and a carriage return before it. */
function linesOf(message) {
    let start = 0;
    return message.split('\n').map((raw) => {
        const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, start };
        start += raw.length + 1;
        return line;
    });
}
// What git itself writes (git-merge, git-revert, git-commit --fixup and --squash) and what forges write for a merge.
const KINDS = [
    ['empty', /^\s*$/],
    ['fixup', /^fixup! /],
    ['squash', /^squash! /],
    ['amend', /^amend! /],
    ['revert', /^(?:Revert|Reapply) "/],
    ['merge', /^(?:Merge (?:(?:remote-tracking |remote )?branch(?:es)? |tags? |commits? |pull request |\S{1,200} into )|Merged (?:in|PR) )/],
];
function kindOf(subject) {
    return KINDS.find(([, form]) => form.test(subject))?.[0] ?? 'free';
}
/** Whether a message is what git or a forge writes for a merge. */
function isMergeMessage(message) {
    return kindOf((0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(message)) === 'merge';
}


/***/ }),

/***/ 5145:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitOf),
/* harmony export */   U: () => (/* binding */ checkedTagPrefix)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);

// What git-check-ref-format forbids in a name, and with it every form of a revision that is no name: paths, ranges, reflogs, searches.
const FORBIDDEN = /[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)|[./]$/u;
const ANCESTRY = /(?:[~^]\d{0,6}){1,16}$/;
/** Whether text may be given to git as a revision: a name or an id, and then at most steps back (`~2`, `^`). */
function isPlainRevision(text) {
    if (text.length > 1000)
        return false;
    const name = text.replace(ANCESTRY, '');
    return name !== '' && name !== '@' && !/^[-./]/.test(name) && !FORBIDDEN.test(name);
}
/**
 * The commit that a revision given by a user names.
 * @param where the input it comes from.
 * @throws UsageError when it has the form of anything but a name or an id, or when there is no such commit.
 */
async function commitOf(git, revision, where) {
    if (!isPlainRevision(revision)) {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: `${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(revision, 100))} is no name of a commit`,
            where,
            expected: 'a branch, a tag or a commit id, optionally with ~N',
            fix: 'name one commit, such as main or v1.2.3',
        });
    }
    const commit = await git.resolveCommit(revision);
    if (commit !== undefined)
        return commit;
    if (revision === 'HEAD' && (await git.refs()).length === 0) {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: 'the repository has no commit yet',
            where: 'HEAD',
            expected: 'at least one commit',
            fix: 'commit something; the first release is then 0.1.0',
        });
    }
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `there is no commit ${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(revision, 100))} here`,
        where,
        expected: 'a commit of this repository',
        fix: 'check the name; a branch or a tag has to be fetched first',
    });
}
/**
 * The prefix of version tags.
 * @throws UsageError when no tag could have such a name.
 */
function checkedTagPrefix(prefix) {
    if (prefix === '' || isPlainRevision(`${prefix}1.0.0`))
        return prefix;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(prefix, 100))} cannot start the name of a tag`,
        where: 'tag-prefix',
        expected: 'a prefix such as v or core-v, or nothing',
        fix: 'leave out spaces, control characters and ~ ^ : ? * [ \\',
    });
}


/***/ }),

/***/ 7176:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ parseSemVer),
/* harmony export */   _m: () => (/* binding */ isPrereleaseIdentifier),
/* harmony export */   _o: () => (/* binding */ isBuildIdentifier),
/* harmony export */   cX: () => (/* binding */ comparePrecedence)
/* harmony export */ });
/** A tag is a file's name below `.git`, and no file system takes a longer one. */
const MAX_LENGTH = 256;
const NUMBER = /^(?:0|[1-9][0-9]*)$/;
const IDENTIFIER = /^[0-9A-Za-z-]+$/;
/** Whether a text is one identifier of a prerelease (item 9): no empty one, no number with leading zeros. */
const isPrereleaseIdentifier = (text) => IDENTIFIER.test(text) && (!/^[0-9]+$/.test(text) || NUMBER.test(text));
/** Whether a text is one identifier of build metadata (item 10). */
const isBuildIdentifier = (text) => IDENTIFIER.test(text);
/** Reads a version, whole and to the letter; undefined for anything else, and for more than 256 characters. */
function parseSemVer(text) {
    if (text.length > MAX_LENGTH)
        return undefined;
    const plus = text.indexOf('+');
    const [before, build] = plus < 0 ? [text, []] : [text.slice(0, plus), text.slice(plus + 1).split('.')];
    const dash = before.indexOf('-');
    const [core, prerelease] = dash < 0 ? [before, []] : [before.slice(0, dash), before.slice(dash + 1).split('.')];
    const numbers = core.split('.');
    const [major, minor, patch] = numbers;
    if (numbers.length !== 3 || major === undefined || minor === undefined || patch === undefined)
        return undefined;
    if (!numbers.every((number) => NUMBER.test(number)))
        return undefined;
    if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier))
        return undefined;
    return { major: BigInt(major), minor: BigInt(minor), patch: BigInt(patch), prerelease, build, version: text };
}
/** Negative, zero or positive, as the first has the lower, the same or the higher precedence (item 11). Build metadata does not count. */
function comparePrecedence(a, b) {
    return (compareBigints(a.major, b.major) || compareBigints(a.minor, b.minor) || compareBigints(a.patch, b.patch) || comparePrereleases(a, b));
}
const compareBigints = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function comparePrereleases({ prerelease: a }, { prerelease: b }) {
    if (a.length === 0 || b.length === 0)
        return Math.sign(b.length - a.length);
    for (const [index, identifier] of a.entries()) {
        const other = b[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(identifier, other);
        if (order !== 0)
            return order;
    }
    return Math.sign(a.length - b.length);
}
/** Numbers by value, before any text; text by code point. */
function compareIdentifiers(a, b) {
    const [isNumber, otherIsNumber] = [NUMBER.test(a), NUMBER.test(b)];
    if (isNumber && otherIsNumber)
        return compareBigints(BigInt(a), BigInt(b));
    if (isNumber !== otherIsNumber)
        return isNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2254:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** The first line of a message that is not blank, without blanks around it. */
function subjectOf(message) {
    const text = message.trimStart();
    const end = text.indexOf('\n');
    return (end < 0 ? text : text.slice(0, end)).trimEnd();
}


/***/ }),

/***/ 1606:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eQ: () => (/* binding */ lastVersions),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   uO: () => (/* binding */ sortTags)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7176);

/** Picks the version tags with a prefix out of all tags. */
function sortTags(tags, prefix) {
    const versions = [];
    const unreadable = [];
    const short = [];
    const single = [];
    for (const { name, commit } of tags) {
        // Under the usual prefix a number alone may be one as well.
        const text = name.startsWith(prefix) ? name.slice(prefix.length) : prefix === 'v' ? name : '';
        // A floating tag such as `v1` is no version, and neither is `v1.2` beside versions.
        if (!/^\d+\.\d+\.\d+/.test(text)) {
            if (/^\d+\.\d+(?:[-+.]|$)/.test(text))
                short.push(name);
            else if (/^\d+$/.test(text))
                single.push(name);
            continue;
        }
        const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemVer */ .IX)(text);
        if (!name.startsWith(prefix)) {
            if (version === undefined)
                short.push(name);
        }
        else if (version === undefined)
            unreadable.push(name);
        else
            versions.push({ name, commit, version });
    }
    // Build metadata has no precedence; it only keeps the order the same everywhere.
    versions.sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePrecedence */ .cX)(b.version, a.version) || (a.name < b.name ? 1 : -1));
    // Where there is nothing else, somebody may have meant them.
    if (versions.length === 0)
        unreadable.push(...(short.length > 0 ? short : single));
    return { versions, unreadable, otherPrefix: versions.length === 0 ? otherPrefix(tags, prefix) : undefined };
}
function otherPrefix(tags, prefix) {
    const counts = new Map();
    for (const { name } of tags) {
        const [, found, version] = /^(\D{0,64}?)(\d{1,15}\.\d{1,15}\.\d{1,15})$/.exec(name) ?? [];
        const isVersion = version !== undefined && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemVer */ .IX)(version) !== undefined;
        if (found !== undefined && isVersion && found !== prefix)
            counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
/** How many tags are asked for one by one; the history as a whole is cheaper after that. */
const SINGLE_QUESTIONS = 8;
/** Answers whether commits are part of the history of one commit. */
function historyOf(git, tip) {
    let asked = 0;
    let all;
    return async (commit) => {
        if (commit === tip)
            return true;
        if (asked++ < SINGLE_QUESTIONS)
            return git.isAncestor(commit, tip);
        all ??= git.ancestors(tip);
        return (await all).has(commit);
    };
}
/**
 * Walks down from the highest version to the first release that is part of a history, and from there up to the highest prerelease above it. One that the release
 * came after, and went below, is given up: it announces nothing any more.
 * @param isPast whether a commit is part of the history
 * @param historyBefore the same of the history of a release
 */
async function lastVersions(versions, isPast, historyBefore) {
    const announced = [];
    let stable;
    for (const tag of versions) {
        if (tag.version.prerelease.length > 0)
            announced.push(tag);
        else if (await isPast(tag.commit)) {
            stable = tag;
            break;
        }
    }
    const isBefore = stable === undefined ? () => false : historyBefore(stable.commit);
    for (const tag of announced) {
        if (!(await isPast(tag.commit)))
            continue;
        const isGivenUp = tag.commit !== stable?.commit && (await isBefore(tag.commit));
        if (!isGivenUp)
            return { last: tag, stable };
    }
    return { last: stable, stable };
}


/***/ })

};
