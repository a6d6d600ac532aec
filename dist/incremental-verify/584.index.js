export const id = 584;
export const ids = [584];
export const modules = {

/***/ 4584:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OWN_RULES: () => (/* reexport */ own_rules/* OWN_RULES */.P),
  PRESET_RULES: () => (/* reexport */ preset_rules/* PRESET_RULES */.U),
  PRESET_RULES_LEFT_OUT: () => (/* reexport */ preset_rules/* PRESET_RULES_LEFT_OUT */.z),
  SECRET_CODES: () => (/* reexport */ SECRET_CODES),
  redactSecrets: () => (/* reexport */ redact/* redactSecrets */.f),
  scanAddedLines: () => (/* reexport */ scanAddedLines),
  scanDiff: () => (/* reexport */ scanDiff),
  scanSecrets: () => (/* reexport */ scan/* scanSecrets */.L),
  secretFindings: () => (/* reexport */ secretFindings)
});

// EXTERNAL MODULE: ./packages/secrets/lib/scan.js + 3 modules
var scan = __webpack_require__(8698);
;// CONCATENATED MODULE: ./packages/secrets/lib/added-lines.js

/**
 * Finds the secrets that a change to one file brings in: those that touch at least one added line. A secret that stood there before, in
 * context alone, is not reported.
 * @param lines the new side of every hunk, in order; a gap in the numbers parts two hunks.
 * @returns matches with the `line` and `column` of the new file, the `range` in the lines joined by line feeds.
 */
async function scanAddedLines(lines) {
    const text = lines.map((line) => line.text).join('\n');
    const found = [];
    for (const match of await (0,scan/* scanSecrets */.L)(text)) {
        const last = match.line + lineFeeds(text, match.range) - 1;
        const touched = lines.slice(match.line - 1, last + 1);
        if (!touched.some(({ added }) => added))
            continue;
        found.push({ ...match, line: lines[match.line - 1]?.line ?? match.line });
    }
    return found;
}
function lineFeeds(text, [start, end]) {
    let count = 0;
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
;// CONCATENATED MODULE: ./packages/secrets/lib/codes.js

/** Everything that the scanner says to a user. */
const SECRET_CODES = {
    'AIOP-X001': {
        severity: 'error',
        title: 'A secret stands in the text',
        hint: 'take it out, read it from the environment or a secret store instead, and revoke it where it was issued',
    },
    'AIOP-X002': {
        severity: 'warning',
        title: 'A text looks like a credential',
        hint: 'if it is real, take it out and revoke it; if it is an example, write a placeholder such as <token> instead',
    },
};
const report = (0,finding/* reporter */.YX)(SECRET_CODES);
/** The findings about matches in one file. They name the place and the kind of each secret, never the secret. */
function secretFindings(matches, file) {
    return matches.map(({ message, severity, line, column }) => report(severity === 'error' ? 'AIOP-X001' : 'AIOP-X002', { message, at: { file, line, column } }));
}

// EXTERNAL MODULE: ./packages/secrets/lib/own-rules.js
var own_rules = __webpack_require__(7437);
// EXTERNAL MODULE: ./packages/secrets/lib/preset-rules.js
var preset_rules = __webpack_require__(4166);
// EXTERNAL MODULE: ./packages/secrets/lib/redact.js
var redact = __webpack_require__(9722);
;// CONCATENATED MODULE: ./packages/secrets/lib/scan-diff.js

/**
 * Finds the secrets that a unified diff shows, on either side and in its context. The markers of its lines are taken out first: a key of
 * several lines would not be seen behind them. Lines and columns are those of the text without markers.
 */
const scanDiff = (diff) => (0,scan/* scanSecrets */.L)(diff.replace(/^[ +-]/gm, ''));

;// CONCATENATED MODULE: ./packages/secrets/lib/index.js









/***/ })

};
