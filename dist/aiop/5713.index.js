export const id = 5713;
export const ids = [5713];
export const modules = {

/***/ 5713:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToChangelog: () => (/* binding */ addToChangelog)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/git/lib/history-source.js
var history_source = __webpack_require__(5702);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/version/lib/whole-range.js
var whole_range = __webpack_require__(8693);
// EXTERNAL MODULE: ./packages/version/lib/changelog/web-addresses.js
var web_addresses = __webpack_require__(4960);
// EXTERNAL MODULE: ./packages/version/lib/modules/module-changelogs.js
var module_changelogs = __webpack_require__(408);
// EXTERNAL MODULE: ./packages/version/lib/changelog/changelog.js + 1 modules
var changelog = __webpack_require__(200);
// EXTERNAL MODULE: ./packages/wiring/lib/version-modules.js + 6 modules
var version_modules = __webpack_require__(1486);
// EXTERNAL MODULE: ./packages/wiring/lib/version-config.js
var version_config = __webpack_require__(8451);
;// CONCATENATED MODULE: ./packages/wiring/lib/module-files.js



/** The changelogs of modules, as they stand in a work tree. Paths are relative to its root. */
const moduleFiles = {
    /** Those that are there. @throws UsageError as `changelogText` does */
    async read(root, paths) {
        return new Map(paths.flatMap((path) => {
            const file = external_node_path_.posix.join(root, path);
            return files/* nodeFiles */.k.status(file) === undefined ? [] : [[path, (0,changelog/* changelogText */.k)(files/* nodeFiles */.k.read(file), path)]];
        }));
    },
    /** Writes those that have changed. */
    write(root, { modules }) {
        for (const { path, report } of modules) {
            if (path !== undefined && report.state === 'written')
                files/* nodeFiles */.k.write(external_node_path_.posix.join(root, path), report.text);
        }
    },
};

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/write-changelog.js









/** Adds the next version to a changelog, or those of modules to theirs. */
async function addToChangelog(session, options) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    const { to, tagPrefix, minimumBump, style, dryRun = false } = options;
    const source = (0,history_source/* historySource */.G)(repository, { name: 'origin' });
    const { git, findings: before } = await (0,whole_range/* wholeRange */.h)({ to, tagPrefix }, 'history', { git: repository, source });
    const hosted = (0,web_addresses/* hostedRepository */.C)((await repository.config('remote.origin.url')) ?? '');
    const form = { style, ...(hosted === undefined ? {} : { repository: hosted }), nowMs: clock/* systemClock */.m.now() };
    if (options.module !== undefined || options.all === true) {
        const request = { to, minimumBump, ...form, changelog: options.output };
        const { modules, findings, named } = await (0,version_modules/* askedModules */.w)(options.module ?? 'all', request, await (0,version_config/* versionConfig */.h)(repository), git);
        const told = await (0,module_changelogs/* writeModuleChangelogs */.L)(modules, request, { git, texts: (paths) => moduleFiles.read(repository.root, paths) }, named);
        if (!dryRun)
            moduleFiles.write(repository.root, told);
        return renderModules({ ...told, findings: [...before, ...findings, ...told.findings] }, dryRun, session.terminal);
    }
    const path = (0,external_node_path_.resolve)(session.directory, options.output);
    const text = files/* nodeFiles */.k.status(path) === undefined ? {} : { text: (0,changelog/* changelogText */.k)(files/* nodeFiles */.k.read(path), options.output) };
    const report = await (0,changelog/* writeChangelog */.M)({ to, tagPrefix, minimumBump, ...form, ...text }, { git });
    if (report.state === 'written' && !dryRun)
        files/* nodeFiles */.k.write(path, report.text);
    const { version, released } = report.decision;
    const findings = [...before, ...report.decision.findings];
    const notes = 'notes' in report ? report.notes : '';
    session.terminal.result({ changelog: options.output, state: report.state, dryRun, version, released, notes, findings }, render(report, findings, options, session.terminal));
    return report.state === 'refused' ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}
/** Says what became of the changelog of each module. */
function renderModules({ modules, findings: common }, dryRun, terminal) {
    const findings = [...common, ...modules.flatMap(({ report }) => report.decision.findings)];
    const all = modules.map(({ module, path = '', report }) => ({
        module: module.name,
        changelog: path,
        state: report.state,
        version: report.decision.version,
        released: report.decision.released,
        notes: 'notes' in report ? report.notes : '',
    }));
    const told = all.map(({ module, changelog, state, version, notes }) => {
        const name = `${(0,visible/* visible */.RK)(module)}: ${changelog === '' ? 'no changelog' : (0,visible/* visible */.RK)(changelog)}`;
        if (state !== 'written')
            return `${name}: ${state === 'refused' ? 'nothing was written' : 'unchanged, there is nothing to add'}\n`;
        return dryRun ? `${name}\n\n${(0,visible/* visibleLines */.gB)(notes)}\n` : `${name}: ${notes === '' ? 'written' : `${version} added`}\n`;
    });
    terminal.result({ modules: all, dryRun, findings }, `${(0,render_findings/* renderFindings */.v)(findings, terminal)}${told.join('')}`);
    return all.some(({ state }) => state === 'refused') ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}
function render(report, findings, { output, dryRun }, terminal) {
    const { decision } = report;
    const found = (0,render_findings/* renderFindings */.v)(findings, terminal);
    if (report.state === 'refused')
        return `${found}${(0,visible/* visible */.RK)(output)}: nothing was written\n`;
    if (report.state === 'unchanged')
        return `${found}${(0,visible/* visible */.RK)(output)}: unchanged, there is nothing to add\n`;
    if (dryRun === true)
        return `${found}${(0,visible/* visibleLines */.gB)(report.notes)}`;
    return `${found}${(0,visible/* visible */.RK)(output)}: ${report.notes === '' ? 'written' : `${decision.version} added`}\n`;
}


/***/ })

};
