export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        hint: 'delete the tag, or tag the commit again with a version of https://semver.org',
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseHeader)
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
    return problems;
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const found = await (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .lastVersions */ .eQ)(versions, (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .om)(git, start ?? to));
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

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideNextVersion),
/* harmony export */   t: () => (/* binding */ tagFindings)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(420);
/* harmony import */ var _counting_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);
/* harmony import */ var _habit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2164);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(103);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1606);






/**
 * Decides the next version from the commits since the last release.
 *
 * After a prerelease, counting begins at the release before it, and the version is at least the one the prerelease announced.
 * @throws UsageError for a revision that names no commit, a prefix no tag can have, an entry of `releaseTypes` that cannot be read, and what
 * is no prerelease or build metadata.
 */
async function decideNextVersion(request, { git }) {
    const rules = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .versionRules */ .WF)(request);
    const prefix = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedTagPrefix */ .U)(request.tagPrefix ?? 'v');
    const to = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOf */ .D)(git, request.to || 'HEAD', 'to');
    const tags = (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .sortTags */ .uO)(await git.tags(), prefix);
    const base = await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .countingBase */ .h)(git, request.from, to, tags);
    const records = await git.log({ ...(base.after === undefined ? {} : { from: base.after }), to });
    const counted = { prefix, tags, base, graph: records, isOwn: () => true, history: (0,_habit_js__WEBPACK_IMPORTED_MODULE_4__/* .historyIn */ .E9)(git) };
    const decision = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S4)(counted, rules);
    const cut = await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .cutHistory */ .l)(git, records, base.after, 'so the version may be wrong');
    return { ...decision, findings: [...tagFindings(tags, prefix), ...cut, ...decision.findings] };
}
/** At most so many tags are named one by one. */
const MAX_NAMED_TAGS = 10;
/** What is wrong with the tags that were sorted. */
function tagFindings({ unreadable, otherPrefix }, prefix) {
    const findings = unreadable.slice(0, MAX_NAMED_TAGS).map((name) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M002', {
        message: `the tag ${JSON.stringify(name.slice(0, 100))} is left out: it is no version of semver.org`,
    }));
    if (otherPrefix === undefined)
        return findings;
    const message = `no version tag starts with ${JSON.stringify(prefix)}, but some start with ${JSON.stringify(otherPrefix)}`;
    return [...findings, (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M003', { message, hint: `set tag-prefix to ${otherPrefix === '' ? 'an empty text' : otherPrefix}` })];
}


/***/ }),

/***/ 2164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ learnHabit),
/* harmony export */   E9: () => (/* binding */ historyIn),
/* harmony export */   rT: () => (/* binding */ MAX_LEARNT_COMMITS)
/* harmony export */ });
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8750);

/** So many releases back a habit is looked for: older ones tell of other people and other tools. */
const RECENT_RELEASES = 20;
/** The last releases of one kind that decide. */
const RECENT_OF_A_KIND = 5;
/** Reading more of a history costs more than the answer is worth. */
const MAX_LEARNT_COMMITS = 2000;
/** How sure a habit has to be before it counts: at 1.0.0 and above, https://semver.org says what a feature is, and only a clear habit speaks against it. */
const evidence = ({ level, belowOne }) => {
    if (level === 'none')
        return { releases: 2, share: 0.5 };
    return belowOne ? { releases: 1, share: 0.5 } : { releases: 3, share: 0.7 };
};
/** A habit that may be followed: a feature as a patch, and a release without a change that releases as a minor step. A breaking change is never made less. */
const LEARNABLE = new Map([
    ['minor', 'patch'],
    ['none', 'minor'],
]);
/** The history of a whole repository. */
const historyIn = (git) => async (from, to) => {
    const records = await git.log({ from, to, limit: MAX_LEARNT_COMMITS });
    const isWhole = records.length < MAX_LEARNT_COMMITS && (await git.isAncestor(from, to));
    return { records, isWhole, isOwn: () => true };
};
/**
 * Learns from earlier tags alone what a release with such commits was in this repository. Undefined where the tags agree with the rules, or
 * where there are too few.
 * @param versions highest first
 * @param tip the last tag; what came after it is not looked at
 * @param levelOfCommits what the commits of one release call for
 */
async function learnHabit(question, history, versions, tip, levelOfCommits) {
    const step = LEARNABLE.get(question.level);
    const early = versions.filter(({ version }) => version.prerelease.length === 0 && (!question.belowOne || version.major === 0n));
    const [oldest, ...recent] = early.slice(0, RECENT_RELEASES + 1).toReversed();
    if (step === undefined || oldest === undefined || recent.length === 0)
        return undefined;
    const { records, isWhole, isOwn } = await history(oldest.commit, tip);
    const releases = releasesOf(records, recent, isWhole ? oldest : undefined);
    const alike = releases
        .filter(({ before, commits }) => (before.version.major === 0n) === question.belowOne && levelOfCommits(commits.filter(isOwn)) === question.level)
        .slice(-RECENT_OF_A_KIND);
    const agreeing = alike.filter(({ before, tag }) => (0,_step_js__WEBPACK_IMPORTED_MODULE_0__/* .stepBetween */ .LT)(before.version, tag.version) === step).length;
    const needed = evidence(question);
    const isSure = alike.length >= needed.releases && agreeing > alike.length * needed.share;
    return isSure ? { step, agreeing, releases: alike.length } : undefined;
}
/**
 * Parts a history by its tags, lowest first. Each commit is visited once. Tags outside the history are left out, and so is a release whose
 * beginning is not known.
 * @param start the release that the history begins after
 */
function releasesOf(records, tags, start) {
    const position = new Map(records.map(({ oid }, index) => [oid, index]));
    const seen = new Set();
    const releases = [];
    let before = start;
    for (const tag of tags) {
        const at = position.get(tag.commit);
        if (at === undefined)
            continue;
        const found = reach(at, records, position, seen);
        if (before !== undefined)
            releases.push({ before, tag, commits: found.flatMap((index) => records[index] ?? []) });
        before = tag;
    }
    return releases;
}
/** Marks what is reachable and not marked yet; returns it, newest first. */
function reach(start, records, position, seen) {
    const found = [];
    const waiting = [start];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        found.push(at);
        for (const parent of records[at]?.parents ?? []) {
            const next = position.get(parent);
            if (next !== undefined)
                waiting.push(next);
        }
    }
    return found.sort((a, b) => a - b);
}


/***/ }),

/***/ 103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ asksEarlierReleases),
  S4: () => (/* binding */ judge),
  WF: () => (/* binding */ versionRules)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/version/lib/habit.js
var habit = __webpack_require__(2164);
// EXTERNAL MODULE: ./packages/version/lib/level.js
var lib_level = __webpack_require__(9324);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/version/lib/semver.js
var semver = __webpack_require__(7176);
// EXTERNAL MODULE: ./packages/version/lib/step.js
var step = __webpack_require__(8750);
;// CONCATENATED MODULE: ./packages/version/lib/next-version.js



/**
 * Reads the label that is asked for. Empty texts stand for none.
 * @throws UsageError for what https://semver.org, items 9 and 10, does not allow, and for a prerelease that is a number alone.
 */
function parseLabel(prerelease, build) {
    if (prerelease !== '' && (!(0,semver/* isPrereleaseIdentifier */._m)(prerelease) || /^\d+$/.test(prerelease))) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,visible/* visible */.R)(prerelease, 100))} is no identifier of a prerelease`,
            where: 'prerelease',
            expected: 'letters, digits and hyphens, with a letter among them',
            fix: 'write one word, such as rc or beta',
        });
    }
    if (build !== '' && (build.length > 100 || !build.split('.').every(semver/* isBuildIdentifier */._o))) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,visible/* visible */.R)(build, 100))} is no build metadata`,
            where: 'build-metadata',
            expected: 'letters, digits and hyphens, in parts with dots between',
            fix: 'write for example 5.1a2b3c4',
        });
    }
    return { prerelease: prerelease || undefined, build: build || undefined };
}
/**
 * The version to release. After a prerelease it is at least the one that the prerelease announced.
 * @param versions every version there is, on whatever branch: a number of a prerelease is never given twice
 */
function nextVersion(steps, lasts, label, versions) {
    const { last, stable } = lasts;
    const bump = stepOf(steps, lasts, label);
    if (bump === 'none')
        return { version: undefined, bump };
    const core = announced(bump, lasts);
    const prerelease = label.prerelease === undefined ? '' : `-${label.prerelease}.${numberOf(core, label.prerelease, versions)}`;
    const build = label.build === undefined ? '' : `+${label.build}`;
    const from = stable?.version ?? last?.version;
    return {
        version: `${(0,step/* formatCore */.rT)(core)}${prerelease}${build}`,
        bump: last === undefined || from === undefined ? 'minor' : stable === undefined ? bump : (0,step/* stepBetween */.LT)(from, core),
    };
}
/** After a prerelease of the same kind, only what came since is a reason for another one. */
function stepOf({ sinceRelease, sinceLast }, { last }, { prerelease }) {
    return prerelease !== undefined && last?.version.prerelease[0] === prerelease && sinceLast === 'none' ? 'none' : sinceRelease;
}
function announced(bump, { last, stable }) {
    if (last === undefined)
        return step/* FIRST_RELEASE */.BX;
    // Only prereleases so far: the release is the one they announce.
    if (stable === undefined)
        return last.version;
    const next = (0,step/* stepUp */.eh)(stable.version, bump);
    return last === stable || (0,step/* isLower */.cs)(last.version, next) ? next : last.version;
}
/** One more than the highest there is of this version; the first is 1, or 0 where this repository begins with 0. */
function numberOf({ major, minor, patch }, identifier, versions) {
    const alike = versions.flatMap(({ version }) => {
        const [name, number, ...more] = version.prerelease;
        return name === identifier && number !== undefined && more.length === 0 && /^\d+$/.test(number)
            ? [{ version, number: BigInt(number) }]
            : [];
    });
    const same = alike.filter(({ version }) => version.major === major && version.minor === minor && version.patch === patch);
    if (same.length === 0)
        return alike.some(({ number }) => number === 0n) ? 0n : 1n;
    return same.reduce((highest, { number }) => (number > highest ? number : highest), 0n) + 1n;
}
/** The version that a footer `Release-As` asks for, or undefined where it is none, or not above the last one. */
function releaseAs(value, { last }) {
    const version = (0,semver/* parseSemVer */.IX)(value.trim().replace(/^v/, ''));
    if (version === undefined)
        return undefined;
    return last === undefined || (0,step/* isLower */.cs)(last.version, version) || isPromoted(last.version, version) ? version : undefined;
}
/** From a prerelease to its own release. */
const isPromoted = (last, next) => last.prerelease.length > 0 && next.prerelease.length === 0 && (0,step/* formatCore */.rT)(last) === (0,step/* formatCore */.rT)(next);

// EXTERNAL MODULE: ./packages/version/lib/reasons.js + 2 modules
var reasons = __webpack_require__(2500);
// EXTERNAL MODULE: ./packages/version/lib/release-types.js
var release_types = __webpack_require__(9615);
;// CONCATENATED MODULE: ./packages/version/lib/judge.js








/** @throws UsageError for an entry of `releaseTypes` that cannot be read, and what is no prerelease or build metadata */
function versionRules(request) {
    const { releaseTypes = [], zeroMajor = 'auto', learn = true, minimumBump = 'none', prerelease = '', buildMetadata = '' } = request;
    return {
        types: (0,release_types/* parseReleaseTypes */.Mo)(releaseTypes.length === 0 ? release_types/* DEFAULT_RELEASE_TYPES */.K7 : releaseTypes),
        zeroMajor,
        learn,
        minimum: minimumBump,
        label: parseLabel(prerelease, buildMetadata),
        releaseAs: request.releaseAs ?? false,
    };
}
/** Decides the version of a repository, or of one module, from what was counted. */
async function judge(counted, rules) {
    const { prefix, tags, base, graph, isOwn, dependency } = counted;
    const own = graph.filter(isOwn);
    const verdict = (0,reasons/* weigh */.v)(own, rules.types);
    const level = (0,lib_level/* greater */.r)(verdict.level, dependency?.level ?? 'none');
    const steps = await stepsOf(counted, rules, level, own.length > 0 || dependency !== undefined);
    const asked = rules.releaseAs ? askedVersion(verdict, base) : { findings: [] };
    const { version, bump } = asked.next ?? nextVersion(steps, base, rules.label, tags.versions);
    const previous = base.last?.version.version;
    const shown = version ?? previous;
    return {
        version: shown,
        previous,
        bump,
        level,
        released: version !== undefined,
        tag: shown === undefined ? undefined : `${prefix}${shown}`,
        commits: own.length,
        compliance: shareOf(verdict),
        reasons: verdict.reasons,
        explanation: [
            ...baseSentences(base, own.length),
            `the commits call for ${verdict.level === 'none' ? 'no release' : `a ${verdict.level} step`}`,
            ...(dependency === undefined ? [] : [dependency.sentence]),
            ...steps.sentences,
            ...(asked.sentence === undefined ? [] : [asked.sentence]),
        ],
        findings: [
            ...silenceFindings(verdict, bump),
            ...unheardFindings(verdict),
            ...asked.findings,
            ...(version === undefined ? [] : takenFindings(tags, prefix, version)),
        ],
    };
}
/** The steps that releases take here, and why they are not those that the commits call for. */
async function stepsOf(counted, rules, level, isAny) {
    const { base, graph, isOwn } = counted;
    const minimum = isAny ? rules.minimum : 'none';
    const core = base.stable?.version ?? base.last?.version;
    const isBelowOne = core !== undefined && core.major === 0n;
    const policy = rules.zeroMajor === 'auto' ? 'minor' : rules.zeroMajor;
    const plain = (0,step/* effectiveStep */.Wy)(level, core ?? { major: 0n, minor: 0n, patch: 0n }, core === undefined ? 'spec' : policy, minimum);
    const habit = await habitOf(counted, rules, level, minimum);
    // A floor holds, whatever the habit.
    const sinceRelease = habit === undefined ? plain : (0,lib_level/* greater */.r)(habit.step, minimum);
    const sentences = [];
    if (habit !== undefined) {
        sentences.push(`${habitSubject(level)} a ${habit.step} step here: so it was in ${habit.agreeing} of the last ${habit.releases} releases like this one`);
    }
    else if (isBelowOne && plain !== level && level !== 'none')
        sentences.push(`below 1.0.0 a ${level} step is a ${plain} step`);
    if (minimum !== 'none' && (0,lib_level/* greater */.r)(level, minimum) !== level && habit === undefined)
        sentences.push(`a release is at least a ${minimum} step`);
    if (rules.label.prerelease === undefined || base.last === undefined)
        return { sinceRelease, sinceLast: sinceRelease, sentences };
    const since = (0,reasons/* weigh */.v)(after(graph, base.last.commit).filter(isOwn), rules.types).level;
    return { sinceRelease, sinceLast: (0,lib_level/* greater */.r)(since, counted.dependency?.level ?? 'none'), sentences };
}
const habitSubject = (level) => (level === 'minor' ? 'a feature is' : 'a release without a change that releases is');
/** What earlier releases are asked, if anything. Only what a floor asks for can raise a release that no commit calls for. */
function habitQuestion({ stable }, { zeroMajor, learn }, level, minimum) {
    if (stable === undefined)
        return undefined;
    const belowOne = stable.version.major === 0n;
    const isOpen = belowOne ? zeroMajor === 'auto' : learn;
    return isOpen && (level === 'minor' || (level === 'none' && minimum !== 'none')) ? { level, belowOne } : undefined;
}
function habitOf({ base, tags, history }, rules, level, minimum) {
    const question = habitQuestion(base, rules, level, minimum);
    if (question === undefined || base.stable === undefined)
        return Promise.resolve(undefined);
    return (0,habit/* learnHabit */.BQ)(question, history, tags.versions, base.stable.commit, (commits) => (0,reasons/* weigh */.v)(commits, rules.types).level);
}
/** Whether releases before the last one have a say in the version that these commits call for. */
function asksEarlierReleases(base, records, request) {
    const rules = versionRules(request);
    const minimum = records.length === 0 ? 'none' : rules.minimum;
    return habitQuestion(base, rules, (0,reasons/* weigh */.v)(records, rules.types).level, minimum) !== undefined;
}
/** The commits of a range that are not part of the history of one of them. */
function after(graph, tip) {
    const byId = new Map(graph.map((record) => [record.oid, record]));
    const before = new Set();
    const waiting = [tip];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
        const record = byId.get(oid);
        if (record === undefined || before.has(oid))
            continue;
        before.add(oid);
        waiting.push(...record.parents);
    }
    return graph.filter(({ oid }) => !before.has(oid));
}
/** The newest footer `Release-As`. */
function askedVersion({ releaseAs: footer }, base) {
    if (footer === undefined)
        return { findings: [] };
    const { record, value } = footer;
    const place = `Release-As: ${(0,visible/* visible */.R)(value, 60)} of ${record.oid.slice(0, 12)}`;
    const version = releaseAs(value, base);
    if (version === undefined) {
        const last = base.last === undefined ? '' : ` above ${base.last.version.version}`;
        return { findings: [(0,codes/* report */.z)('AIOP-M009', { message: `${place} is no version${last}, and does not count` })] };
    }
    const from = base.stable?.version ?? base.last?.version;
    const bump = from === undefined ? 'minor' : (0,step/* stepBetween */.LT)(from, version);
    return {
        next: { version: version.version, bump: bump === 'none' ? 'patch' : bump },
        sentence: `${place} sets the version`,
        findings: [],
    };
}
function baseSentences({ last, stable, after: start }, commits) {
    const counted = `${commits} ${commits === 1 ? 'commit' : 'commits'} counted`;
    if (start === undefined)
        return [`there is no release yet; ${counted}`];
    const from = start === stable?.commit
        ? `${(0,visible/* visible */.R)(stable.name, 100)} (${start.slice(0, 12)}), the last release in this history`
        : start.slice(0, 12);
    const announced = last === undefined || last === stable ? '' : `; ${(0,visible/* visible */.R)(last.name, 100)} has announced a release since`;
    return [`counting begins after ${from}: ${counted}${announced}`];
}
function takenFindings({ versions }, prefix, version) {
    const plain = version.split('+', 1)[0];
    const taken = versions.find((tag) => tag.version.version.split('+', 1)[0] === plain);
    if (taken === undefined)
        return [];
    const message = `${JSON.stringify((0,visible/* visible */.R)(prefix + version, 100))} stands already at ${taken.commit.slice(0, 12)}`;
    return [(0,codes/* report */.z)('AIOP-M008', { message })];
}
function shareOf({ written, conventional }) {
    return (written === 0 ? 1 : Math.floor((conventional * 1000) / written) / 1000).toFixed(3);
}
function silenceFindings({ written, conventional }, bump) {
    if (bump !== 'none' || written === 0 || conventional > 0)
        return [];
    const counted = written === 1 ? 'the one commit does' : `all ${written} commits do`;
    return [(0,codes/* report */.z)('AIOP-M004', { message: `${counted} not follow Conventional Commits, so nothing is released` })];
}
/** The specification asks for a conventional header first; what stands below another one is said, not counted. */
function unheardFindings({ unheard: [newest, ...others] }) {
    if (newest === undefined)
        return [];
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return [(0,codes/* report */.z)('AIOP-M005', { message: `${newest.oid.slice(0, 12)}${more} announces a breaking change, and does not count` })];
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ greater)
/* harmony export */ });
const ORDER = ['none', 'patch', 'minor', 'major'];
/** The greater of two steps. */
function greater(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   Sz: () => (/* binding */ isMergeMessage)
/* harmony export */ });
/* harmony import */ var _commit_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(858);
/* harmony import */ var _commit_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1251);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2254);



/**
 * Reads a commit message by Conventional Commits 1.0.0, in time linear in its length. Only line feeds end a line (a carriage return before one
 * belongs to it): other separators of Unicode are text. Blank lines before the header are skipped, as git does.
 * A body never makes a header fail.
 */
function parseCommit(message, reading = 'lenient') {
    const lines = linesOf(message);
    const first = lines.findIndex(({ text }) => text.trim() !== '');
    const line = lines[first] ?? { text: '', start: 0 };
    const header = (0,_commit_header_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHeader */ .R)(line.text, line.start);
    const below = (0,_commit_body_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBelow */ .l)(lines.slice(first + 1), reading);
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
        problems: [...header.problems, ...below.problems],
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

/***/ 2500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ weigh)
});

// EXTERNAL MODULE: ./packages/version/lib/level.js
var lib_level = __webpack_require__(9324);
// EXTERNAL MODULE: ./packages/version/lib/parse-commit.js
var parse_commit = __webpack_require__(1995);
// EXTERNAL MODULE: ./packages/version/lib/release-types.js
var release_types = __webpack_require__(9615);
;// CONCATENATED MODULE: ./packages/version/lib/merged-branches.js
/** Each merge takes two walks over the range; a range with more undone merges than this is not worth them. */
const MAX_MERGES = 50;
/** What the merges of a range brought in: undoing a merge undoes its whole branch. */
class MergedBranches {
    #range;
    #known;
    #asked = 0;
    constructor(range) {
        this.#range = range;
    }
    get #parents() {
        this.#known ??= new Map(this.#range.map(({ oid, parents }) => [oid, parents]));
        return this.#known;
    }
    /** The commits of the range that a merge has through its other parents alone. Empty for a commit that is no merge. */
    of(merge) {
        const [first, ...others] = this.#parents.get(merge) ?? [];
        if (first === undefined || others.length === 0 || this.#asked++ >= MAX_MERGES)
            return [];
        const main = new Set();
        this.#walk([first], main);
        return this.#walk(others, main);
    }
    /** Marks everything in the range that is reachable and not marked yet; returns it. */
    #walk(starts, marked) {
        const found = [];
        const waiting = [...starts];
        for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
            const parents = this.#parents.get(oid);
            if (parents === undefined || marked.has(oid))
                continue;
            marked.add(oid);
            found.push(oid);
            waiting.push(...parents);
        }
        return found;
    }
}

;// CONCATENATED MODULE: ./packages/version/lib/reverts.js

// `git revert` and `git revert` of a revert; GitHub's button writes the first form or names the pull request.
const GIT_REVERT = /This reverts commit ([0-9a-f]{7,64})/g;
const QUOTED_SUBJECT = /^(?:Revert|Reapply) "(.*)"/s;
/**
 * Pairs reverts with what they undo, newest first, so that the revert of a revert brings the first commit back.
 * @param commits newest first.
 */
function pairReverts(commits) {
    const undone = new Map();
    const undoing = new Set();
    const find = finder(commits, undone);
    const branches = new MergedBranches(commits.map(({ record }) => record));
    for (const [index, commit] of commits.entries()) {
        const { oid } = commit.record;
        if (undone.has(oid))
            continue;
        for (const target of find(commit, index)) {
            if (undone.has(target) || undoing.has(target))
                continue;
            undoing.add(oid);
            for (const gone of [target, ...branches.of(target)])
                undone.set(gone, oid);
        }
    }
    return { undone, undoing };
}
/** Finds what a commit undoes, among the older ones: by id, else by the subject it quotes. Most ranges hold no revert, and need no index. */
function finder(commits, undone) {
    let places;
    let bySubject;
    return (commit, index) => {
        if (!isRevert(commit))
            return [];
        const ids = revertedIds(commit);
        if (ids.length > 0) {
            places ??= placesOf(commits);
            const { byId, sorted } = places;
            const named = ids.map((id) => startingWith(sorted, id)).filter((oid) => oid !== undefined);
            return named.filter((oid) => (byId.get(oid) ?? -1) > index);
        }
        bySubject ??= placesBySubject(commits);
        const list = bySubject.get(revertedSubject(commit) ?? '');
        // What is undone already, or not older than this commit, is no target for any commit still to come: it can go for good.
        for (let last = list?.at(-1); last !== undefined; last = list?.at(-1)) {
            const target = commits[last]?.record.oid;
            if (target !== undefined && last > index && !undone.has(target))
                return [target];
            list?.pop();
        }
        return [];
    };
}
function placesOf(commits) {
    const byId = new Map(commits.map(({ record }, index) => [record.oid, index]));
    return { byId, sorted: [...byId.keys()].sort() };
}
/** Newest last in each list, so that `pop` gives the newest that is left. */
function placesBySubject(commits) {
    const bySubject = new Map();
    for (let index = commits.length - 1; index >= 0; index--) {
        const subject = commits[index]?.subject ?? '';
        const list = bySubject.get(subject);
        if (list === undefined)
            bySubject.set(subject, [index]);
        else
            list.push(index);
    }
    return bySubject;
}
const isRevert = ({ parsed }) => parsed.conventional ? parsed.type.toLowerCase() === 'revert' : parsed.kind === 'revert';
/** The commit ids that a revert names: git's own sentence, or the footers of `revert:` (the form in the specification's FAQ). */
function revertedIds({ record, parsed }) {
    const sentence = [...record.message.matchAll(GIT_REVERT)].map(([, id = '']) => id);
    if (sentence.length > 0 || !parsed.conventional)
        return sentence;
    const refs = parsed.footers.filter(({ token }) => /^(?:refs|reverts)$/i.test(token)).flatMap(({ value }) => value.split(/[\s,]+/));
    return refs.filter((ref) => /^[0-9a-f]{7,64}$/.test(ref));
}
function revertedSubject({ parsed, subject }) {
    return parsed.conventional ? parsed.description : QUOTED_SUBJECT.exec(subject)?.[1];
}
/** The one id in a sorted list that starts so, by halving; undefined when there is none or more than one. */
function startingWith(sorted, prefix) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    const found = sorted[low];
    if (found?.startsWith(prefix) !== true || sorted[low + 1]?.startsWith(prefix) === true)
        return undefined;
    return found;
}

// EXTERNAL MODULE: ./packages/version/lib/subject.js
var subject = __webpack_require__(2254);
;// CONCATENATED MODULE: ./packages/version/lib/reasons.js





const MAX_SUBJECT = 200;
/** Weighs the commits of a range. @param records newest first, as git lists them. */
function weigh(records, types) {
    const commits = records.map((record) => {
        const parsed = (0,parse_commit/* parseCommit */.L5)(record.message);
        return { record, parsed, subject: (0,subject/* subjectOf */.e)(record.message) };
    });
    const reverts = pairReverts(commits);
    const reasons = commits.map((commit) => reasonOf(commit, types, reverts));
    const written = commits.filter((commit) => !isMerge(commit));
    return {
        level: reasons.reduce((level, { bump }) => (0,lib_level/* greater */.r)(level, bump), 'none'),
        reasons,
        written: written.length,
        conventional: written.filter(({ parsed }) => parsed.conventional).length,
        unheard: written.filter(({ record, parsed }) => isUnheard(parsed) && !reverts.undone.has(record.oid)).map(({ record }) => record),
        releaseAs: releaseAsOf(commits, reverts),
    };
}
function releaseAsOf(commits, { undone }) {
    for (const { record, parsed } of commits) {
        if (!parsed.conventional || undone.has(record.oid))
            continue;
        const footer = parsed.footers.find(({ token }) => token.toLowerCase() === 'release-as');
        if (footer !== undefined)
            return { record, value: footer.value };
    }
    return undefined;
}
function reasonOf(commit, types, { undone, undoing }) {
    const { record, parsed, subject } = commit;
    const reason = (rule, bump) => ({ commit: record.oid, subject: subject.slice(0, MAX_SUBJECT), rule, bump });
    if (undone.has(record.oid))
        return reason('undone', 'none');
    if (undoing.has(record.oid))
        return reason('undoes', 'none');
    if (isMerge(commit))
        return reason('merge', 'none');
    if (!parsed.conventional) {
        if (parsed.kind === 'revert')
            return reason('revert', types.get('revert') ?? 'none');
        return reason(parsed.kind === 'fixup' || parsed.kind === 'squash' || parsed.kind === 'amend' ? 'fixup' : 'not-conventional', 'none');
    }
    const bump = (0,release_types/* levelOf */.In)(parsed, types);
    return reason(conventionalRule(parsed, bump), bump);
}
function conventionalRule(parsed, bump) {
    if (parsed.breaking)
        return parsed.footers.some(({ token }) => /^BREAKING[ -]CHANGE$/.test(token)) ? 'breaking-footer' : 'breaking-mark';
    if (bump === 'none')
        return 'silent-type';
    return parsed.type.toLowerCase() === 'revert' ? 'revert' : 'type';
}
function isUnheard(parsed) {
    return !parsed.conventional && parsed.kind === 'free' && parsed.breakingText.length > 0;
}
/** A merge says nothing of its own, unless someone gave it a conventional header, as forges do with a pull request's title. */
function isMerge({ record, parsed }) {
    if (parsed.conventional)
        return false;
    return parsed.kind === 'merge' || (record.parents.length > 1 && parsed.kind !== 'revert');
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   K7: () => (/* binding */ DEFAULT_RELEASE_TYPES),
/* harmony export */   Mo: () => (/* binding */ parseReleaseTypes)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** The types that release when nothing else is asked for. `perf` and `revert` change what users get, as `fix` does. */
const DEFAULT_RELEASE_TYPES = ['feat', 'fix', 'perf', 'revert'];
/**
 * Reads a list of `type` or `type=major|minor|patch|none`. Without a level, `feat` is a minor step and any other type a patch.
 * @throws UsageError for an entry of another form.
 */
function parseReleaseTypes(entries) {
    const types = new Map();
    for (const entry of entries) {
        const [, type, level] = /^([A-Za-z0-9][A-Za-z0-9_-]{0,63})(?:=(major|minor|patch|none))?$/.exec(entry) ?? [];
        if (type === undefined) {
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
                what: `${JSON.stringify(entry.slice(0, 100))} is no entry`,
                where: 'release-types',
                expected: 'one type a line, optionally with its step, such as docs=patch',
                fix: 'write only letters, digits, - and _ before the =, and major, minor, patch or none after it',
            });
        }
        const name = type.toLowerCase();
        types.set(name, asBump(level) ?? (name === 'feat' ? 'minor' : 'patch'));
    }
    return types;
}
function asBump(level) {
    return level === 'major' || level === 'minor' || level === 'patch' || level === 'none' ? level : undefined;
}
/** What a conventional commit raises: a breaking change of any type is a major step (rules 11 to 14). */
function levelOf({ type, breaking }, types) {
    return breaking ? 'major' : (types.get(type.toLowerCase()) ?? 'none');
}


/***/ }),

/***/ 5145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
            what: `${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(revision, 100))} is no name of a commit`,
            where,
            expected: 'a branch, a tag or a commit id, optionally with ~N',
            fix: 'name one commit, such as main or v1.2.3',
        });
    }
    const commit = await git.resolveCommit(revision);
    if (commit !== undefined)
        return commit;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `there is no commit ${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(revision, 100))} here`,
        where,
        expected: 'a commit of this repository',
        fix: 'check the name; a branch or a tag has to be fetched first, and a new repository needs a commit',
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
        what: `${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(prefix, 100))} cannot start the name of a tag`,
        where: 'tag-prefix',
        expected: 'a prefix such as v or core-v, or nothing',
        fix: 'leave out spaces, control characters and ~ ^ : ? * [ \\',
    });
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ FIRST_RELEASE),
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   Wy: () => (/* binding */ effectiveStep),
/* harmony export */   cs: () => (/* binding */ isLower),
/* harmony export */   eh: () => (/* binding */ stepUp),
/* harmony export */   rT: () => (/* binding */ formatCore)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9324);

/** The version of the first release: what https://semver.org advises for initial development. */
const FIRST_RELEASE = { major: 0n, minor: 1n, patch: 0n };
function formatCore({ major, minor, patch }) {
    return `${major}.${minor}.${patch}`;
}
/** Whether the first comes before the second. */
function isLower(a, b) {
    if (a.major !== b.major)
        return a.major < b.major;
    return a.minor === b.minor ? a.patch < b.patch : a.minor < b.minor;
}
/**
 * The step that a release takes. Below 1.0.0 a breaking change is a minor step, and with `patch` a feature is a patch; `spec` makes no exception.
 * @param minimum a floor under the result.
 */
function effectiveStep(level, base, policy, minimum) {
    return (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .greater */ .r)(base.major > 0n || policy === 'spec' ? level : belowOne(level, policy), minimum);
}
function belowOne(level, policy) {
    if (level === 'major')
        return 'minor';
    return level === 'minor' && policy === 'patch' ? 'patch' : level;
}
/** The version one step up. */
function stepUp({ major, minor, patch }, bump) {
    return {
        major: { major: major + 1n, minor: 0n, patch: 0n },
        minor: { major, minor: minor + 1n, patch: 0n },
        patch: { major, minor, patch: patch + 1n },
        none: { major, minor, patch },
    }[bump];
}
/** The step between two versions: the leftmost number that grew. */
function stepBetween(from, to) {
    if (to.major !== from.major)
        return 'major';
    if (to.minor !== from.minor)
        return 'minor';
    return to.patch !== from.patch ? 'patch' : 'none';
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    for (const { name, commit } of tags) {
        const text = name.startsWith(prefix) ? name.slice(prefix.length) : '';
        // A floating tag such as `v1` is no version.
        if (!/^\d+\.\d+\.\d+/.test(text))
            continue;
        const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemVer */ .IX)(text);
        if (version === undefined)
            unreadable.push(name);
        else
            versions.push({ name, commit, version });
    }
    // Build metadata has no precedence; it only keeps the order the same everywhere.
    versions.sort((a, b) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePrecedence */ .cX)(b.version, a.version) || (a.name < b.name ? 1 : -1));
    return { versions, unreadable, otherPrefix: versions.length === 0 ? otherPrefix(tags, prefix) : undefined };
}
function otherPrefix(tags, prefix) {
    const counts = new Map();
    for (const { name } of tags) {
        const [, found, version] = /^(\D{0,64}?)(\d{1,15}\.\d{1,15}\.\d{1,15})$/.exec(name) ?? [];
        if (found !== undefined && version !== undefined && found !== prefix)
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
/** Walks down from the highest version to the first that is part of a history. */
async function lastVersions(versions, isPast) {
    let last;
    for (const tag of versions) {
        const prerelease = tag.version.prerelease.length > 0;
        // Below a prerelease only the next release still counts.
        if ((last !== undefined && prerelease) || !(await isPast(tag.commit)))
            continue;
        last ??= tag;
        if (!prerelease)
            return { last, stable: tag };
    }
    return { last, stable: undefined };
}


/***/ })

};
