export const id = 8851;
export const ids = [8851];
export const modules = {

/***/ 8851:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addVersionCommands: () => (/* binding */ addVersionCommands)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/changelog.js


/** `aiop version changelog`. */
function addChangelogCommand(version) {
    const command = version
        .command('changelog')
        .description('add the next version to the changelog; what stands there stays as people wrote it')
        .option('--output <file>', 'the changelog; one that is not there yet gets every release', 'CHANGELOG.md')
        .option('--module <name>', 'the changelog of one module, by its name or its folder; --output is its name there')
        .option('--all', 'the changelogs of all modules')
        .addOption(new commander/* Option */.c$('--style <style>', 'how to write').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
        .option('--to <revision>', 'tell commits up to this one', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .addOption(new commander/* Option */.c$('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'))
        .option('--dry-run', 'show the new section, and write nothing');
    (0,session/* withSession */.fQ)(command, 'aiop version changelog --dry-run', async (session, options) => (await Promise.all(/* import() */[__webpack_require__.e(7772), __webpack_require__.e(5507), __webpack_require__.e(4452), __webpack_require__.e(1486), __webpack_require__.e(2210), __webpack_require__.e(5713)]).then(__webpack_require__.bind(__webpack_require__, 5713))).addToChangelog(session, options));
}

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
        .option('--module <name>', 'release one module, by its name or its folder, and those that depend on it')
        .option('--all', 'release every module that has something to release')
        .addOption(new commander/* Option */.c$('--minimum-bump <step>', 'release at least this much (default: patch; with --all none)').choices([
        'none',
        'patch',
        'minor',
        'major',
    ]))
        .option('--changelog <file>', 'the changelog, of a module that in its folder; one that is not there yet gets every release', 'CHANGELOG.md')
        .option('--no-changelog', 'write no changelog')
        .addOption(new commander/* Option */.c$('--style <style>', 'how to write it').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
        .option('--version-file <file>', 'set the version in this manifest too (may be given again)', (file, all) => [...all, file], [])
        .option('--floating-tags', 'keep a tag of the major version, such as v1, at the highest release')
        .option('--no-github-release', 'with --push and GH_TOKEN: make no page of the release on GitHub')
        .option('--sign', 'sign tag and commit with the key that git is configured with');
    (0,session/* withSession */.fQ)(command, 'aiop version release --dry-run', async (session, options) => (await Promise.all(/* import() */[__webpack_require__.e(7772), __webpack_require__.e(5507), __webpack_require__.e(4452), __webpack_require__.e(1486), __webpack_require__.e(2210), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 203))).makeRelease(session, options));
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/version.js




/** `aiop version next · lint · changelog · release`. What each of them does is loaded when it is asked for. */
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
    (0,session/* withSession */.fQ)(next, 'aiop version next --explain', async (session, options) => (await Promise.all(/* import() */[__webpack_require__.e(5507), __webpack_require__.e(4452), __webpack_require__.e(513)]).then(__webpack_require__.bind(__webpack_require__, 513))).sayNext(session, options));
}
function addLint(version) {
    const lint = version
        .command('lint')
        .description('check the messages of commits, and a title')
        .option('--from <revision>', 'check commits after this one (default: the last release)')
        .option('--to <revision>', 'check up to this commit', 'HEAD')
        .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
        .option('--title <text>', 'check this text too, such as the title of a pull request')
        .option('--types <list>', 'types that are accepted, separated by commas (default: as aiop.yaml or commitlint is configured, else the usual ones)');
    (0,session/* withSession */.fQ)(lint, 'aiop version lint --from main', async (session, options) => (await Promise.all(/* import() */[__webpack_require__.e(5507), __webpack_require__.e(5119)]).then(__webpack_require__.bind(__webpack_require__, 5119))).lintMessages(session, options));
}


/***/ })

};
