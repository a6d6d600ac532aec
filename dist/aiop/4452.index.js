export const id = 4452;
export const ids = [4452];
export const modules = {

/***/ 4452:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decideNextVersion),
/* harmony export */   t: () => (/* binding */ tagFindings)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(420);
/* harmony import */ var _counting_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);
/* harmony import */ var _habit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8575);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5931);
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
    const others = otherPrefix === '' ? 'have no prefix' : `start with ${JSON.stringify(otherPrefix)}`;
    const message = `no version tag starts with ${JSON.stringify(prefix)}, but some ${others}`;
    const plain = `set tag-prefix to ${otherPrefix === '' ? 'an empty text (--tag-prefix "")' : otherPrefix}`;
    // So the tags of packages begin.
    const hint = /[@/]/.test(otherPrefix) ? `${plain}, or ask for modules: module: all (--all)` : plain;
    return [...findings, (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M003', { message, hint })];
}


/***/ }),

/***/ 8575:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rT: () => (/* binding */ MAX_LEARNT_COMMITS),
  E9: () => (/* binding */ historyIn),
  BQ: () => (/* binding */ learnHabit)
});

// EXTERNAL MODULE: ./packages/version/lib/commit-header.js
var commit_header = __webpack_require__(1251);
;// CONCATENATED MODULE: ./packages/version/lib/feature-scopes.js

/** So many patches with features of a scope show that they are none to the users of what is versioned: an experiment, a template, another package. */
const SHOWN_BY = 2;
/** The scopes of what makes a minor step, in lower case and as far as a slash: `''` for a feature without one. */
function featureScopes({ reasons }) {
    const scopes = reasons.flatMap(({ bump, subject }) => {
        if (bump !== 'minor')
            return [];
        const header = (0,commit_header/* parseHeader */.R)(subject, 0);
        return [(header.ok ? header.scope : undefined)?.toLowerCase().split('/')[0] ?? ''];
    });
    return new Set(scopes);
}
/**
 * How many earlier releases show that features of these scopes make no minor step: at least two patches had features of each of them, and no other
 * step was made for one of them alone. Undefined where they do not show it.
 */
function quietReleases(scopes, releases) {
    const patches = [...scopes].map((scope) => {
        const alone = releases.some((release) => !release.isPatch && release.scopes.size === 1 && release.scopes.has(scope));
        return scope === '' || alone ? 0 : releases.filter((release) => release.isPatch && release.scopes.has(scope)).length;
    });
    const fewest = Math.min(...patches);
    return patches.length > 0 && fewest >= SHOWN_BY ? fewest : undefined;
}

// EXTERNAL MODULE: ./packages/version/lib/step.js
var lib_step = __webpack_require__(8750);
;// CONCATENATED MODULE: ./packages/version/lib/habit.js


/** So many releases back a habit is looked for: older ones tell of other people and other tools. */
const RECENT_RELEASES = 40;
/** What each release weighs of the next one of its kind: people change their ways. */
const AGEING = 0.9;
/** Reading more of a history costs more than the answer is worth. */
const MAX_LEARNT_COMMITS = 2000;
/**
 * What speaks against a habit from the beginning, and in how many releases it has to be seen. At 1.0.0 and above, https://semver.org says what a feature is,
 * and only a clear habit speaks against it. The newest release of the same size weighs 1.
 */
const evidence = ({ level, belowOne }) => {
    if (level === 'none')
        return { against: 1, agreeing: 2 };
    return belowOne ? { against: 0, agreeing: 1 } : { against: 0.5, agreeing: 3 };
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
 * @param own the commits of the release that is asked about, where they alone call for its step
 * @param versions highest first
 * @param tip the last tag; what came after it is not looked at
 * @param weighed what the commits of one release call for
 */
async function learnHabit(question, own, history, versions, tip, weighed) {
    const step = LEARNABLE.get(question.level);
    const early = versions.filter(({ version }) => version.prerelease.length === 0 && (!question.belowOne || version.major === 0n));
    const [oldest, ...recent] = early.slice(0, RECENT_RELEASES + 1).toReversed();
    if (step === undefined || oldest === undefined || recent.length === 0)
        return undefined;
    const { records, isWhole, isOwn } = await history(oldest.commit, tip);
    const releases = releasesOf(records, recent, isWhole ? oldest : undefined);
    const alike = releases.flatMap(({ before, tag, commits }) => {
        if ((before.version.major === 0n) !== question.belowOne)
            return [];
        const verdict = weighed(commits.filter(isOwn));
        return verdict.level === question.level ? [{ tag: tag.name, verdict, took: (0,lib_step/* stepBetween */.LT)(before.version, tag.version) }] : [];
    });
    const weights = alike.map(({ verdict }, at) => AGEING ** (alike.length - 1 - at) * likeness(verdict, own));
    const agreeing = alike.flatMap(({ tag, took }, at) => (took === step ? [{ tag, weight: weights[at] ?? 0 }] : []));
    const [all, those] = [sum(weights), sum(agreeing.map(({ weight }) => weight))];
    const needed = evidence(question);
    if (agreeing.length >= needed.agreeing && those > all - those + needed.against)
        return { kind: 'releases', step, agreeing: agreeing.map(({ tag }) => tag).toReversed(), releases: alike.length, share: those / all };
    if (own === undefined || question.level !== 'minor')
        return undefined;
    const scopes = featureScopes(own);
    const quiet = quietReleases(scopes, alike.map(({ verdict, took }) => ({ scopes: featureScopes(verdict), isPatch: took === step })));
    return quiet === undefined ? undefined : { kind: 'scopes', step, scopes, releases: quiet };
}
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
const featuresOf = ({ reasons }) => reasons.filter(({ bump }) => bump === 'minor').length;
/**
 * How much an earlier release tells of one with these commits, up to 1. Many who put one small feature into a patch make a minor step of ten of them, so that one
 * with twice or half as many features tells a quarter as much.
 */
function likeness(earlier, own) {
    const [features, those] = [own === undefined ? 0 : featuresOf(own), featuresOf(earlier)];
    return features === 0 || those === 0 ? 1 : (Math.min(features, those) / Math.max(features, those)) ** 2;
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

/***/ 5931:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


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
// EXTERNAL MODULE: ./packages/version/lib/level.js
var lib_level = __webpack_require__(9324);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/version/lib/semver.js
var semver = __webpack_require__(7176);
// EXTERNAL MODULE: ./packages/version/lib/step.js
var lib_step = __webpack_require__(8750);
;// CONCATENATED MODULE: ./packages/version/lib/next-version.js




/**
 * Reads the label that is asked for. Empty texts stand for none.
 * @throws UsageError for what https://semver.org, items 9 and 10, does not allow, and for a prerelease that is a number alone.
 */
function parseLabel(prerelease, build) {
    if (prerelease !== '' && (!(0,semver/* isPrereleaseIdentifier */._m)(prerelease) || /^\d+$/.test(prerelease))) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,visible/* visible */.RK)(prerelease, 100))} is no identifier of a prerelease`,
            where: 'prerelease',
            expected: 'letters, digits and hyphens, with a letter among them',
            fix: 'write one word, such as rc or beta',
        });
    }
    if (build !== '' && (build.length > 100 || !build.split('.').every(semver/* isBuildIdentifier */._o))) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,visible/* visible */.RK)(build, 100))} is no build metadata`,
            where: 'build-metadata',
            expected: 'letters, digits and hyphens, in parts with dots between',
            fix: 'write for example 5.1a2b3c4',
        });
    }
    return { prerelease: prerelease || undefined, build: build || undefined };
}
/**
 * The version to release. After a prerelease it is the one that the prerelease announced, unless what came since calls for more: who announced it knew
 * the commits before.
 * @param versions every version there is, on whatever branch: a number of a prerelease is never given twice
 */
function nextVersion(steps, lasts, label, versions) {
    const { last, stable } = lasts;
    const bump = stepOf(steps, lasts, label);
    if (bump === 'none')
        return { version: undefined, bump };
    const core = coreOf(bump, steps, lasts);
    const prerelease = label.prerelease === undefined ? '' : `-${label.prerelease}.${numberOf(core, label.prerelease, versions)}`;
    const build = label.build === undefined ? '' : `+${label.build}`;
    const from = stable?.version ?? last?.version;
    return {
        version: `${(0,lib_step/* formatCore */.rT)(core)}${prerelease}${build}`,
        bump: last === undefined || from === undefined ? 'minor' : stable === undefined ? bump : (0,lib_step/* stepBetween */.LT)(from, core),
    };
}
/** After a prerelease of the same kind, only what came since is a reason for another one. */
function stepOf({ sinceRelease, sinceLast }, { last }, { prerelease }) {
    return prerelease !== undefined && last?.version.prerelease[0] === prerelease && sinceLast === 'none' ? 'none' : sinceRelease;
}
function coreOf(bump, { sinceLast, floor }, { last, stable }) {
    if (last === undefined)
        return lib_step/* FIRST_RELEASE */.BX;
    // Only prereleases so far: the release is the one they announce.
    if (stable === undefined)
        return last.version;
    if (last === stable)
        return (0,lib_step/* stepUp */.eh)(stable.version, bump);
    const next = (0,lib_step/* stepUp */.eh)(stable.version, (0,lib_level/* greater */.r)(sinceLast, floor));
    return (0,lib_step/* isLower */.cs)(last.version, next) ? next : last.version;
}
/** The prerelease that announced less than the commits before it call for, where the release is the one that it announced. */
function announcedBelow(steps, { last, stable }) {
    if (last === undefined || stable === undefined || last === stable)
        return undefined;
    const isKept = !(0,lib_step/* isLower */.cs)(last.version, (0,lib_step/* stepUp */.eh)(stable.version, (0,lib_level/* greater */.r)(steps.sinceLast, steps.floor)));
    return isKept && (0,lib_step/* isLower */.cs)(last.version, (0,lib_step/* stepUp */.eh)(stable.version, steps.sinceRelease)) ? last : undefined;
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
    return last === undefined || (0,lib_step/* isLower */.cs)(last.version, version) || isPromoted(last.version, version) ? version : undefined;
}
/** From a prerelease to its own release. */
const isPromoted = (last, next) => last.prerelease.length > 0 && next.prerelease.length === 0 && (0,lib_step/* formatCore */.rT)(last) === (0,lib_step/* formatCore */.rT)(next);

// EXTERNAL MODULE: ./packages/version/lib/reasons.js + 2 modules
var reasons = __webpack_require__(2500);
// EXTERNAL MODULE: ./packages/version/lib/release-types.js
var release_types = __webpack_require__(9615);
// EXTERNAL MODULE: ./packages/version/lib/habit.js + 1 modules
var habit = __webpack_require__(8575);
;// CONCATENATED MODULE: ./packages/version/lib/steps.js





/** The steps that releases take here, and why they are not those that the commits call for. @param level what commits and dependencies call for */
async function stepsOf(counted, rules, verdict, level) {
    const { base, dependency } = counted;
    const floor = verdict.reasons.length > 0 || dependency !== undefined ? rules.minimum : 'none';
    const core = base.stable?.version ?? base.last?.version;
    const isBelowOne = core !== undefined && core.major === 0n;
    const policy = rules.zeroMajor === 'auto' ? 'minor' : rules.zeroMajor;
    const plain = (0,lib_step/* effectiveStep */.Wy)(level, core ?? { major: 0n, minor: 0n, patch: 0n }, core === undefined ? 'spec' : policy, floor);
    const habit = await habitOf(counted, rules, verdict, level, floor);
    // A floor holds, whatever the habit.
    const sinceRelease = habit === undefined ? plain : (0,lib_level/* greater */.r)(habit.step, floor);
    const sentences = [];
    if (habit !== undefined)
        sentences.push(habitSentence(habit, level));
    else if (isBelowOne && plain !== level && level !== 'none')
        sentences.push(`below 1.0.0 a ${level} step is a ${plain} step`);
    if (floor !== 'none' && (0,lib_level/* greater */.r)(level, floor) !== level && habit === undefined)
        sentences.push(`a release is at least a ${floor} step`);
    const since = base.last === undefined || base.last === base.stable ? undefined : levelAfter(counted, rules, base.last.commit);
    if (since === undefined || core === undefined)
        return { sinceRelease, sinceLast: sinceRelease, floor, sentences };
    const later = (0,lib_step/* effectiveStep */.Wy)(since, core, policy, 'none');
    return { sinceRelease, sinceLast: (0,lib_level/* greater */.r)(later, sinceRelease) === later ? sinceRelease : later, floor, sentences };
}
/** What the commits since a prerelease call for. */
function levelAfter({ graph, isOwn, dependency }, { types }, tip) {
    return (0,lib_level/* greater */.r)((0,reasons/* weigh */.v)(after(graph, tip).filter(isOwn), types).level, dependency?.level ?? 'none');
}
/** At most so many releases are named one by one. */
const MAX_NAMED_RELEASES = 5;
function habitSentence(habit, level) {
    if (habit.kind === 'scopes') {
        const of = (0,visible/* visible */.RK)([...habit.scopes].join(', '), 100);
        return `a feature of ${of} is a ${habit.step} step here: so it was in ${habit.releases} releases, and no other step was for its sake`;
    }
    const subject = level === 'minor' ? 'a feature is' : 'a release without a change that releases is';
    const named = (0,visible/* visible */.RK)(habit.agreeing.slice(0, MAX_NAMED_RELEASES).join(', '), 200);
    const among = `${habit.agreeing.length} of ${habit.releases} releases like this one (${named})`;
    return `${subject} a ${habit.step} step here: so it was in ${among}, which have ${Math.round(habit.share * 100)} % of the weight by age and size`;
}
/** What earlier releases are asked, if anything. Only what a floor asks for can raise a release that no commit calls for. */
function habitQuestion({ stable }, { zeroMajor, learn }, level, floor) {
    if (stable === undefined)
        return undefined;
    const belowOne = stable.version.major === 0n;
    const isOpen = belowOne ? zeroMajor === 'auto' : learn;
    return isOpen && (level === 'minor' || (level === 'none' && floor !== 'none')) ? { level, belowOne } : undefined;
}
function habitOf({ base, tags, history, dependency }, rules, verdict, level, floor) {
    const question = habitQuestion(base, rules, level, floor);
    if (question === undefined || base.stable === undefined)
        return Promise.resolve(undefined);
    // What a dependency calls for is no feature of a scope.
    const own = dependency?.level === level ? undefined : verdict;
    return (0,habit/* learnHabit */.BQ)(question, own, history, tags.versions, base.stable.commit, (commits) => (0,reasons/* weigh */.v)(commits, rules.types));
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
    const steps = await stepsOf(counted, rules, verdict, level);
    const asked = rules.releaseAs ? askedVersion(verdict, base) : { findings: [] };
    const graduated = asked.next === undefined ? announcedBelow(steps, base) : undefined;
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
            ...(graduated === undefined
                ? []
                : [`${(0,visible/* visible */.RK)(graduated.name, 100)} has announced ${(0,lib_step/* formatCore */.rT)(graduated.version)}, with what came before it`]),
            ...(asked.sentence === undefined ? [] : [asked.sentence]),
        ],
        findings: [
            ...silenceFindings(verdict, bump),
            ...unheardFindings(verdict),
            ...(graduated === undefined ? [] : [announcedFinding(graduated, steps.sinceRelease)]),
            ...asked.findings,
            ...(version === undefined ? [] : takenFindings(tags, prefix, version)),
        ],
    };
}
/** Whether releases before the last one have a say in the version that these commits call for. */
function asksEarlierReleases(base, records, request) {
    const rules = versionRules(request);
    const minimum = records.length === 0 ? 'none' : rules.minimum;
    return habitQuestion(base, rules, (0,reasons/* weigh */.v)(records, rules.types).level, minimum) !== undefined;
}
/** The newest footer `Release-As`. */
function askedVersion({ releaseAs: footer }, base) {
    if (footer === undefined)
        return { findings: [] };
    const { record, value } = footer;
    const place = `Release-As: ${(0,visible/* visible */.RK)(value, 60)} of ${record.oid.slice(0, 12)}`;
    const version = releaseAs(value, base);
    if (version === undefined) {
        const last = base.last === undefined ? '' : ` above ${base.last.version.version}`;
        return { findings: [(0,codes/* report */.z)('AIOP-M009', { message: `${place} is no version${last}, and does not count` })] };
    }
    const from = base.stable?.version ?? base.last?.version;
    const bump = from === undefined ? 'minor' : (0,lib_step/* stepBetween */.LT)(from, version);
    return {
        next: { version: version.version, bump: bump === 'none' ? 'patch' : bump },
        sentence: `${place} sets the version`,
        findings: [],
    };
}
function baseSentences({ last, stable, after: start }, commits) {
    const counted = `${commits} ${commits === 1 ? 'commit' : 'commits'} counted`;
    if (start === undefined) {
        const first = last === undefined ? '' : `; ${(0,visible/* visible */.RK)(last.name, 100)} has announced ${(0,lib_step/* formatCore */.rT)(last.version)}`;
        return [`there is no release yet${first}; ${counted}`];
    }
    const from = start === stable?.commit
        ? `${(0,visible/* visible */.RK)(stable.name, 100)} (${start.slice(0, 12)}), the last release in this history`
        : start.slice(0, 12);
    const announced = last === undefined || last === stable ? '' : `; ${(0,visible/* visible */.RK)(last.name, 100)} has announced a release since`;
    return [`counting begins after ${from}: ${counted}${announced}`];
}
function announcedFinding({ name, version }, step) {
    const message = `${(0,visible/* visible */.RK)(name, 100)} announced ${(0,lib_step/* formatCore */.rT)(version)}, but commits before it call for a ${step} step since the last release`;
    return (0,codes/* report */.z)('AIOP-M011', { message });
}
function takenFindings({ versions }, prefix, version) {
    const plain = version.split('+', 1)[0];
    const taken = versions.find((tag) => tag.version.version.split('+', 1)[0] === plain);
    if (taken === undefined)
        return [];
    const message = `${JSON.stringify((0,visible/* visible */.RK)(prefix + version, 100))} stands already at ${taken.commit.slice(0, 12)}`;
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
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ greater)
/* harmony export */ });
const ORDER = ['none', 'patch', 'minor', 'major'];
/** The greater of two steps. */
function greater(a, b) {
    return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}


/***/ }),

/***/ 2500:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


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
 * @param records newest first
 * @param subjects of the same commits
 * @param found those of the commits that undo something, newest first
 */
function pairReverts(records, subjects, found) {
    const undone = new Map();
    const undoing = new Set();
    // Most ranges hold no revert, and need no index.
    if (found.length === 0)
        return { undone, undoing };
    const find = finder(records, subjects, undone);
    const branches = new MergedBranches(records);
    for (const revert of found) {
        const { oid } = revert.record;
        if (undone.has(oid))
            continue;
        for (const target of find(revert)) {
            if (undone.has(target) || undoing.has(target))
                continue;
            undoing.add(oid);
            for (const gone of [target, ...branches.of(target)])
                undone.set(gone, oid);
        }
    }
    return { undone, undoing };
}
/** Finds what a commit undoes, among the older ones: by id, else by the subject it quotes. */
function finder(records, subjects, undone) {
    let places;
    let bySubject;
    return (revert) => {
        const { index } = revert;
        const ids = revertedIds(revert);
        if (ids.length > 0) {
            places ??= new Places(records);
            return places.named(ids).filter((oid) => places?.isAfter(oid, index));
        }
        bySubject ??= placesBySubject(subjects);
        const list = bySubject.get(revertedSubject(revert) ?? '');
        // What is undone already, or not older than this commit, is no target for any commit still to come: it can go for good.
        for (let last = list?.at(-1); last !== undefined; last = list?.at(-1)) {
            const target = records[last]?.oid;
            if (target !== undefined && last > index && !undone.has(target))
                return [target];
            list?.pop();
        }
        return [];
    };
}
/** So many digits of an id are shown at least where it is shortened. */
const SHORTEST = 7;
/** Where commits stand among the others, by their ids. */
class Places {
    #byId;
    #byStart;
    constructor(records) {
        this.#byId = new Map(records.map(({ oid }, index) => [oid, index]));
    }
    /** The commits that ids mean, whole or shortened. One that several begin with means none. */
    named(ids) {
        return ids.flatMap((id) => {
            if (this.#byId.has(id))
                return [id];
            this.#byStart ??= Map.groupBy(this.#byId.keys(), (oid) => oid.slice(0, SHORTEST));
            const [found, ...others] = (this.#byStart.get(id.slice(0, SHORTEST)) ?? []).filter((oid) => oid.startsWith(id));
            return found === undefined || others.length > 0 ? [] : [found];
        });
    }
    isAfter(oid, index) {
        return (this.#byId.get(oid) ?? -1) > index;
    }
}
/** Newest last in each list, so that `pop` gives the newest that is left. */
function placesBySubject(subjects) {
    const bySubject = new Map();
    for (let index = subjects.length - 1; index >= 0; index--) {
        const subject = subjects[index] ?? '';
        const list = bySubject.get(subject);
        if (list === undefined)
            bySubject.set(subject, [index]);
        else
            list.push(index);
    }
    return bySubject;
}
/** Whether a message says that it undoes something. */
const isRevert = (parsed) => parsed.conventional ? parsed.type.toLowerCase() === 'revert' : parsed.kind === 'revert';
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

;// CONCATENATED MODULE: ./packages/version/lib/reasons.js




const MAX_SUBJECT = 200;
/**
 * Weighs the commits of a range. What was read of a message is only kept where something else depends on it: histories are long.
 * @param records newest first, as git lists them
 */
function weigh(records, types) {
    const subjects = [];
    const reverts = [];
    const asking = [];
    const unheard = [];
    let [written, conventional] = [0, 0];
    const plain = records.map((record, index) => {
        const { parsed, subject } = (0,parse_commit/* readForVersion */.M9)(record.message);
        subjects.push(subject);
        if (isRevert(parsed))
            reverts.push({ index, record, parsed, subject });
        const isMerge = isMergeCommit(record, parsed);
        if (!isMerge)
            written++;
        if (parsed.conventional) {
            conventional++;
            const footer = parsed.footers.find(({ token }) => token.toLowerCase() === 'release-as');
            if (footer !== undefined)
                asking.push({ record, value: footer.value });
        }
        else if (!isMerge && isUnheard(parsed))
            unheard.push(record);
        return reasonOf(record, parsed, subject, isMerge, types);
    });
    const pairs = pairReverts(records, subjects, reverts);
    const stands = ({ oid }) => !pairs.undone.has(oid);
    const reasons = pairs.undone.size === 0 ? plain : plain.map((reason) => cancelled(reason, pairs));
    return {
        level: reasons.reduce((level, { bump }) => (0,lib_level/* greater */.r)(level, bump), 'none'),
        reasons,
        written,
        conventional,
        unheard: unheard.filter(stands),
        releaseAs: asking.find(({ record }) => stands(record)),
    };
}
/** A reason, where the commit is undone inside of the range, or undoes another one. */
function cancelled(reason, { undone, undoing }) {
    if (undone.has(reason.commit))
        return { ...reason, rule: 'undone', bump: 'none' };
    return undoing.has(reason.commit) ? { ...reason, rule: 'undoes', bump: 'none' } : reason;
}
function reasonOf(record, parsed, subject, isMerge, types) {
    const reason = (rule, bump) => ({ commit: record.oid, subject: subject.slice(0, MAX_SUBJECT), rule, bump });
    if (isMerge)
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
function isMergeCommit({ parents }, parsed) {
    if (parsed.conventional)
        return false;
    return parsed.kind === 'merge' || (parents.length > 1 && parsed.kind !== 'revert');
}


/***/ }),

/***/ 9615:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   K7: () => (/* binding */ DEFAULT_RELEASE_TYPES),
/* harmony export */   Mo: () => (/* binding */ parseReleaseTypes)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);

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
                what: `${JSON.stringify((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(entry, 100))} is no entry`,
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

/***/ 8750:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

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


/***/ })

};
