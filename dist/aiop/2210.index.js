export const id = 2210;
export const ids = [2210];
export const modules = {

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

/***/ 4178:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ changelogOf),
  x: () => (/* binding */ standingFile)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/version/lib/release-types.js
var release_types = __webpack_require__(9615);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/inline-text.js

const MAX_LENGTH = 300;
// What could begin markup, HTML, an automatic link, a mention, a reference or mathematics; and what could begin a block at the start of a
// line. The rest of the text stays as people wrote it.
const ACTIVE = /[\\`*_~[\]<&$@]|:(?=\/\/)|(?<=\bwww)\.|#(?=\d)|(?<=\bGH)-(?=\d)/giu;
const AT_START = /^(?:[#>]|[-+=](?=\s|$|[-+=])|\d{1,9}[.)](?=\s|$))/u;
/**
 * Untrusted text as one line of Markdown (GitHub Flavored) that people read and edit as it stands: code between back ticks stays code,
 * and everything else that could act is escaped. References such as `#12` become links where `issueLink` gives an address.
 */
function inlineText(text, issueLink) {
    const shown = (0,visible/* visible */.RK)(text.trim(), MAX_LENGTH);
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
        if (mark === '@' || mark === '#' || mark === '-')
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

// EXTERNAL MODULE: ./packages/version/lib/changelog/file.js
var changelog_file = __webpack_require__(3325);
// EXTERNAL MODULE: ./packages/version/lib/parse-commit.js
var parse_commit = __webpack_require__(1995);
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
const CONVENTIONAL = new Map([
    ['feat', 'Features'],
    ['fix', 'Bug Fixes'],
    ['perf', 'Performance Improvements'],
    ['revert', 'Reverts'],
]);
/** The heading that a change belongs under. */
function groupOf(style, type, scope) {
    if (style === 'conventional')
        return CONVENTIONAL.get(type) ?? 'Other Changes';
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
    const { parsed } = (0,parse_commit/* readForVersion */.M9)(record.message);
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
    const all = [...withUpdates(groups, release.updates, style), { title: 'Contributors', lines: people }];
    return { release, groups: all.filter(({ lines }) => lines.length > 0) };
}
/** Modules that are released because of others would else have nothing to tell. */
function withUpdates(groups, updates, style) {
    const lines = updates.map(({ name, version }) => {
        const text = `- Update ${inlineText(`\`${name}\``)} to ${version}`;
        return { text, marks: [text] };
    });
    if (style === 'conventional')
        return [...groups, { title: 'Dependencies', lines }];
    return groups.map((group) => (group.title === 'Changed' ? { ...group, lines: [...group.lines, ...lines] } : group));
}
const lineOf = ({ line, id, references }) => ({ text: line, marks: [id, ...references.map((number) => `#${number}`)] });
/** The heading of a section. The link stands in it, unless the file has definitions of links below. */
function headingOf({ version, date, tag, previousTag }, style, web) {
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
    const heading = headingOf(section.release, style, definition === undefined ? web : undefined);
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
        headingOf(release, style, hasDefinitions ? undefined : web),
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
 */
function pastReleases({ history, versions, isOwn }, types) {
    const byId = new Map(history.map((record) => [record.oid, record]));
    const stable = versions.filter(({ version, commit }) => version.prerelease.length === 0 && byId.has(commit)).toReversed();
    const releaseOf = new Map();
    for (const [index, { commit }] of stable.entries())
        claim(commit, index, byId, releaseOf);
    const members = stable.map(() => []);
    for (const record of history)
        if (isOwn(record))
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
            updates: [],
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

// EXTERNAL MODULE: ./packages/version/lib/changelog/web-addresses.js
var web_addresses = __webpack_require__(4960);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/changelog-of.js









/** The changelog that stands, read; undefined where there is none. */
const standingFile = (text) => text === undefined || text.trim() === '' ? undefined : (0,changelog_file/* readChangelog */.T)(text);
/** Adds the next release to a changelog; a new one gets every release. Written twice, it is the same as written once. */
function changelogOf(decision, form, told) {
    const { text, style: asked = 'auto', repository = '' } = form;
    const file = standingFile(text);
    const style = asked === 'auto' ? ((file === undefined ? undefined : (0,changelog_file/* styleOf */.V)(file)) ?? 'keep-a-changelog') : asked;
    const report = { decision, style };
    if ((0,finding/* hasError */.JD)(decision.findings))
        return { ...report, state: 'refused' };
    const stands = file?.headings.some(({ names }) => names.kind === 'version' && names.version === decision.version);
    if (file !== undefined && (!decision.released || stands === true))
        return { ...report, state: 'unchanged' };
    const web = (0,web_addresses/* webAddresses */.R)(repository);
    const options = { style, web, contributors: contributorsOf(told.history) };
    const next = nextRelease(decision, form, told);
    const section = next === undefined ? undefined : sectionOf(next, options);
    const notes = section === undefined ? '' : notesOf(section);
    if (file !== undefined) {
        return section === undefined
            ? { ...report, state: 'unchanged' }
            : { ...report, state: 'written', text: insertSection(file, section, style, web), notes };
    }
    const past = pastSections(form, told, options);
    const sections = section === undefined ? past : [section, ...past];
    return sections.length === 0
        ? { ...report, state: 'unchanged' }
        : { ...report, state: 'written', text: newChangelog(sections, style, web), notes };
}
const notesOf = ({ groups }) => `${linesOfGroups(groups).slice(1).join('\n')}\n`;
/** Every release of the past, newest first. */
function pastSections({ releaseTypes = [] }, told, options) {
    const types = (0,release_types/* parseReleaseTypes */.Mo)(releaseTypes.length === 0 ? release_types/* DEFAULT_RELEASE_TYPES */.K7 : releaseTypes);
    return pastReleases(told, types)
        .map((release) => sectionOf(release, options))
        .reverse();
}
function nextRelease({ version, tag, released, reasons }, { nowMs }, { history, versions, updates }) {
    if (!released || version === undefined || tag === undefined)
        return undefined;
    const byId = new Map(history.map((record) => [record.oid, record]));
    const commits = reasons.flatMap((reason) => {
        const record = byId.get(reason.commit);
        return record === undefined ? [] : [{ record, reason }];
    });
    const previous = versions.find(({ version: earlier, commit }) => earlier.prerelease.length === 0 && byId.has(commit));
    return { version, tag, previousTag: previous?.name, date: dayOf(nowMs), commits, updates };
}


/***/ }),

/***/ 200:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ changelogText),
  M: () => (/* binding */ writeChangelog)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/version/lib/decide.js
var decide = __webpack_require__(4452);
// EXTERNAL MODULE: ./packages/version/lib/revision.js
var revision = __webpack_require__(5145);
// EXTERNAL MODULE: ./packages/version/lib/version-tags.js
var version_tags = __webpack_require__(1606);
// EXTERNAL MODULE: ./packages/version/lib/reader-with.js
var reader_with = __webpack_require__(1396);
;// CONCATENATED MODULE: ./packages/version/lib/with-history.js

/** A repository in which the history of a commit has been read: what is asked of it takes no other walk. */
async function withHistory(git, tip) {
    const records = await git.log({ to: tip });
    const all = new Set(records.map(({ oid }) => oid));
    return (0,reader_with/* readerWith */.y)(git, {
        log: (range) => (range.to === tip && isOpen(range) ? Promise.resolve(records) : git.log(range)),
        ancestors: (commit) => (commit === tip ? Promise.resolve(all) : git.ancestors(commit)),
        isAncestor: (ancestor, descendant) => (descendant === tip ? Promise.resolve(all.has(ancestor)) : git.isAncestor(ancestor, descendant)),
    });
}
const isOpen = ({ from, paths, limit }) => from === undefined && paths === undefined && limit === undefined;

// EXTERNAL MODULE: ./packages/version/lib/changelog/changelog-of.js + 8 modules
var changelog_of = __webpack_require__(4178);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/changelog.js






/**
 * Adds the next release to a changelog; a new one gets every release of the history. Written twice, it is the same as written once.
 * @throws UsageError as `decideNextVersion` does
 */
async function writeChangelog(request, { git }) {
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
    // A new one tells of the whole history.
    const reader = (0,changelog_of/* standingFile */.x)(request.text) === undefined ? await withHistory(git, to) : git;
    const decision = await (0,decide/* decideNextVersion */.a)(request, { git: reader });
    const [history, tags] = await Promise.all([reader.log({ to }), reader.tags()]);
    const { versions } = (0,version_tags/* sortTags */.uO)(tags, (0,revision/* checkedTagPrefix */.U)(request.tagPrefix ?? 'v'));
    return (0,changelog_of/* changelogOf */.u)(decision, request, { history, isOwn: () => true, versions, updates: [] });
}
/** The most bytes that a changelog may have. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A changelog's bytes as text. @throws UsageError for bytes that are not UTF-8, and for more than 16 MiB */
function changelogText(bytes, shownAs) {
    if (bytes.length > MAX_BYTES) {
        throw new usage_error/* UsageError */.e({
            what: `it has ${bytes.length} bytes`,
            where: shownAs,
            expected: `at most ${MAX_BYTES}`,
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


/***/ }),

/***/ 3325:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readChangelog),
/* harmony export */   V: () => (/* binding */ styleOf)
/* harmony export */ });
/** Reads a changelog: its raw lines, joined by line feeds, are the text again. */
function readChangelog(text) {
    const raw = text.split('\n');
    const lineEnd = raw.filter((line) => line.endsWith('\r')).length * 2 > raw.length ? '\r' : '';
    const lines = raw.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    const headings = [];
    let fence;
    let comment = 'none';
    for (const [at, line] of lines.entries()) {
        // What begins in the middle of a line is part of a paragraph, and ends with it at the latest.
        if (comment === 'inline' && (line.trim() === '' || headingOf(line, at) !== undefined))
            comment = 'none';
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (comment === 'none' && mark !== undefined && (fence === undefined || (mark.startsWith(fence) && line.trim() === mark))) {
            fence = fence === undefined ? mark : undefined;
            continue;
        }
        if (fence !== undefined)
            continue;
        const heading = comment === 'none' ? headingOf(line, at) : undefined;
        if (heading !== undefined)
            headings.push(heading);
        comment = commentAfter(line, comment);
    }
    return { lines, raw, lineEnd, headings };
}
/** Whether a comment is open at the end of a line (https://spec.commonmark.org/0.31.2/#html-blocks, 2). In code there is none. */
function commentAfter(line, before) {
    if (before !== 'none')
        return line.includes('-->') ? 'none' : before;
    const text = /^ {0,3}<!--/.test(line) ? line : line.replace(/`[^`]*`/g, '');
    if (text.lastIndexOf('<!--') <= text.lastIndexOf('-->'))
        return 'none';
    return /^ {0,3}<!--/.test(line) ? 'block' : 'inline';
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


/***/ }),

/***/ 4960:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hostedRepository),
/* harmony export */   R: () => (/* binding */ webAddresses)
/* harmony export */ });
/** The addresses below `https://HOST/OWNER/NAME`, as GitHub has them; undefined for anything else. */
function webAddresses(repository) {
    const base = /^(https:\/\/[\w.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(repository)?.[1];
    if (base === undefined)
        return undefined;
    return {
        repository: base,
        commit: (oid) => `${base}/commit/${oid}`,
        issue: (number) => `${base}/issues/${number}`,
        compare: (from, to) => from === undefined ? `${base}/releases/tag/${inAddress(to)}` : `${base}/compare/${inAddress(from)}...${inAddress(to)}`,
    };
}
/** The name of a tag in an address that stands in Markdown: a parenthesis would end it. */
const inAddress = (tag) => encodeURIComponent(tag).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
/** The address of a repository that is reached over https or by GitHub's form of ssh; undefined for any other remote. */
function hostedRepository(remoteUrl) {
    const [, host, name] = /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+(?=\/))?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl) ?? [];
    return host === undefined || name === undefined ? undefined : `https://${host}/${name}`;
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

/***/ 408:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeModuleChangelogs),
/* harmony export */   d: () => (/* binding */ changelogsOf)
/* harmony export */ });
/* harmony import */ var _changelog_changelog_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4178);
/* harmony import */ var _judge_modules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(580);
/* harmony import */ var _module_areas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2417);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5492);




/**
 * Adds the next release of each module to the changelog of its own; a new one gets every release of the module.
 * @param modules all there are
 * @param named the one whose changelog is asked for; default: all
 * @throws UsageError as `decideModules` does, and for changelogs that lead out of the repository or are shared
 */
async function writeModuleChangelogs(modules, request, ports, named) {
    const judged = await (0,_judge_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeModules */ .p)(modules, request, ports.git);
    const asked = judged.modules.filter(({ module }) => named === undefined || module.name === named.name);
    return { modules: await changelogsOf(asked, judged, request, ports), findings: judged.findings };
}
/** The same, of modules that have been judged. */
async function changelogsOf(asked, judged, form, { git, texts }) {
    const paths = asked.map(({ module }) => ({ module, path: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogPath */ .q)(module, form.changelog) }));
    (0,_module_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOwnPaths */ .X)(paths);
    const standing = await texts(paths.flatMap(({ path }) => path ?? []));
    const history = await git.log({ to: judged.to });
    const isNew = paths.some(({ path }) => path !== undefined && (0,_changelog_changelog_of_js__WEBPACK_IMPORTED_MODULE_2__/* .standingFile */ .x)(standing.get(path)) === undefined);
    const isOwnOf = isNew ? await pastOwners(judged, history, git) : () => () => true;
    return asked.map(({ module, counted, decision, updates }, at) => {
        const path = paths[at]?.path;
        // Without a file only the section of the next release counts, and none of the past.
        const text = path === undefined ? '# Changelog\n' : standing.get(path);
        const told = { history, isOwn: isOwnOf(module), versions: counted.tags.versions, updates };
        return { module, path, report: (0,_changelog_changelog_of_js__WEBPACK_IMPORTED_MODULE_2__/* .changelogOf */ .u)(decision, { ...form, ...(text === undefined ? {} : { text }) }, told) };
    });
}
/** Whose each commit of the whole history is. */
async function pastOwners({ modules }, history, git) {
    const specs = modules.map(({ module }) => module);
    const owners = await (0,_judge_modules_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(git, history, (0,_module_areas_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleAreas */ .z)(specs));
    return (module) => {
        const index = specs.indexOf(module);
        return ({ oid }) => owners.get(oid)?.includes(index) === true;
    };
}


/***/ }),

/***/ 5492:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkOwnPaths),
/* harmony export */   q: () => (/* binding */ changelogPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8644);


/** A file of a module that is not to be. */
const OFF = 'off';
/**
 * The changelog of a module, relative to the repository: what its configuration says, else the usual name in its folder. A module of patterns has the
 * folder that they all begin with. Undefined where it has none.
 * @param usual a path relative to the folder; empty where no module has a changelog
 * @throws UsageError for a path that leads out of the repository
 */
function changelogPath(module, usual) {
    if (usual === '' || module.changelog === OFF)
        return undefined;
    if (module.changelog !== undefined)
        return module.changelog;
    const folder = folderOf(module);
    if (folder === undefined)
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, usual);
    if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(usual) && !path.split('/').some((part) => part === '..' || part.toLowerCase() === '.git'))
        return path;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: 'it is no file of the repository',
        where: `changelog ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(usual, 300)} of the module ${module.name}`,
        expected: 'a path below the folder of the module, such as CHANGELOG.md',
        fix: 'name a file inside of the repository',
    });
}
function folderOf({ area }) {
    if (area.kind === 'folder')
        return area.folder;
    // `src/core/**` lies in src/core; of a pattern without wildcards it is the folder of the file.
    const folders = area.patterns.map((pattern) => {
        const parts = pattern.split('/');
        const wild = parts.findIndex((part) => /[*?[\]{}!\\]/.test(part));
        return parts.slice(0, wild < 0 ? -1 : wild);
    });
    const [first = [], ...others] = folders;
    const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    return (differs < 0 ? first : first.slice(0, differs)).join('/') || undefined;
}
/** @throws UsageError where two modules would write one changelog */
function checkOwnPaths(paths) {
    const taken = new Map();
    for (const { module, path } of paths) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined) {
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
                what: `the modules ${other.name} and ${module.name} have the same changelog, ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path, 300)}`,
                where: module.origin,
                expected: 'a changelog of its own for each module',
                fix: 'name another one under changelog of the module in aiop.yaml, or say off',
            });
        }
        taken.set(path, module);
    }
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

/***/ 8693:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wholeRange)
/* harmony export */ });
/* harmony import */ var _counting_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);
/* harmony import */ var _deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5931);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
/* harmony import */ var _tags_of_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9873);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);






/**
 * Makes a shallow clone as deep as a question needs, step by step: to the last release in the history of `to`, and to the beginning where that release
 * may hide behind the cut, where earlier releases have a say, and with `needs: 'history'`. What is asked of the result is then answered as
 * in a full clone: it also knows the tags that the clone lacks. No ref is made, save those tags where the clone is whole then. A full clone is handed
 * back as it is, unless it has no tag at all: then it knows those of the remote, and no ref is made.
 * @param request whose revisions and prefix count
 */
async function wholeRange(request, needs, clone) {
    if (!(await clone.git.isShallow()))
        return (0,_tags_of_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withTagsOfRemote */ .Z)(clone, request.to);
    return (0,_deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .deepenClone */ .Tx)(clone, request.to, needs === 'history' ? 'all' : (known) => isEnough(request, known));
}
/** Whether a full clone would give the same answer. */
async function isEnough(request, { git, unseen }) {
    const { from, to, tagPrefix = 'v' } = request;
    const prefix = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedTagPrefix */ .U)(tagPrefix);
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    if (from && (await git.resolveCommit(from)) === undefined)
        return false;
    const base = await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .countingBase */ .h)(git, from, tip, (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTags */ .uO)(await git.tags(), prefix));
    const { last, after } = base;
    if (after === undefined)
        return false;
    if ((0,_deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHideRelease */ .bc)(unseen, prefix, last))
        return false;
    const records = await git.log({ from: after, to: tip });
    return !(0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .asksEarlierReleases */ .v8)(base, records, request) && (await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .cutHistory */ .l)(git, records, after, '')).length === 0;
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


/***/ }),

/***/ 8451:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ versionConfig),
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
/* harmony import */ var _repository_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** What a repository says about its versions, or undefined where it has no `aiop.yaml`. @throws UsageError for one that is wrong */
async function versionConfig(git) {
    return (await (0,_repository_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryConfig */ .P)(git))?.version;
}
/** The identifier of the prereleases that a branch makes; empty where it makes releases. */
function channelOf(branch, config) {
    return branch === undefined ? '' : (config?.channels.get(branch.replace(/^refs\/heads\//, '')) ?? '');
}


/***/ })

};
