export const id = 928;
export const ids = [928];
export const modules = {

/***/ 4547:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release_release)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
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
        where: `${where} ${(0,visible/* visible */.RK)(path, 300)}`,
        expected: `a path below ${(0,visible/* visible */.RK)(root, 300)}`,
        fix: 'name a file inside of the repository',
    });
}

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/version/lib/release/release.js
var release = __webpack_require__(1061);
// EXTERNAL MODULE: ./packages/version/lib/release/told.js
var told = __webpack_require__(9239);
// EXTERNAL MODULE: ./packages/version/lib/event.js
var lib_event = __webpack_require__(1006);
// EXTERNAL MODULE: ./actions/lib/conventional-version/src/hosted-at.js
var hosted_at = __webpack_require__(1845);
// EXTERNAL MODULE: ./actions/lib/conventional-version/src/release-place.js + 3 modules
var release_place = __webpack_require__(2202);
;// CONCATENATED MODULE: ./actions/lib/conventional-version/src/release.js






/** Releases the commit that `to` names. @param request what the version follows from */
async function release_release(inputs, request, host) {
    const { findings, report } = await (0,release_place/* inReleasePlace */.i)(inputs, request, host, (ports, git) => (0,release/* releaseVersion */.SF)(releaseRequest(inputs, request, git, host), ports));
    return release_told({ ...report, findings: [...findings, ...report.findings] }, inputs, host);
}
function releaseRequest(inputs, request, { root }, host) {
    const { changelog, changelogStyle: style, versionFiles, floatingTags, dryRun } = inputs;
    const hosted = (0,hosted_at/* hostedAt */.v)(host);
    const inside = (path, input) => repositoryPath(root, host.workingDirectory, path, `input ${input}`);
    return {
        ...request,
        changelog: changelog === '' ? '' : inside(changelog, 'changelog'),
        versionFiles: versionFiles.map((path) => inside(path, 'version-files')),
        style,
        floatingTags,
        dryRun,
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: clock/* systemClock */.m.now(),
    };
}
function release_told(report, { changelog }, host) {
    const { decision } = report;
    const release = 'release' in report ? report.release : undefined;
    const notes = release?.notes ?? ('notes' in report ? report.notes : '');
    const notesFile = notes === '' ? '' : host.resultFile('release-notes.md');
    if (notesFile !== '')
        files/* nodeFiles */.k.write(notesFile, `${notes}\n`);
    const { version = '', tag = '' } = release ?? decision;
    const { previous = '', bump, level, commits, compliance } = decision;
    return {
        passed: !(0,finding/* hasError */.JD)(report.findings),
        outputs: {
            ...{ version, previous, bump, level, tag, commits, compliance },
            released: report.state === 'released' || report.state === 'finished' || report.state === 'planned',
            changelog: changelog === '' ? '' : host.resolve(changelog),
            notes: notesFile,
            commit: release?.commit ?? '',
            url: release?.page ?? '',
            modules: undefined,
            findings: host.writeFindings(report.findings),
        },
        findings: report.findings,
        summary: (0,told/* renderReleaseSummary */.i)(report),
        event: [(0,lib_event/* versionEvent */.R)(decision) ?? [], (0,told/* releaseEvent */.I)(report) ?? []].flat(),
    };
}


/***/ })

};
