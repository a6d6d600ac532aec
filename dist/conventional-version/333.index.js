export const id = 333;
export const ids = [333];
export const modules = {

/***/ 333:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReleases: () => (/* reexport */ githubReleases)
});

// UNUSED EXPORTS: apiUrlOf

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/github/lib/api.js

/** Where the API of the server is that hosts a repository (`https://HOST/OWNER/NAME`): GitHub, or an Enterprise Server of it. */
function apiUrlOf(repositoryUrl) {
    const { host } = new URL(repositoryUrl);
    return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
}
const TRIES = 3;
const TIMEOUT_MS = 30_000;
/** Longer than this nobody waits for a limit of requests to end. */
const LONGEST_PAUSE_MS = 60_000;
/** GitHub's own answers about one release stay far below: notes have at most 125,000 characters. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Asks until there is an answer that was expected, at most three times: a server that is busy or broken, a limit of requests that ends soon, and a
 * connection that breaks are tried again.
 * @throws UsageError for any other answer, with what GitHub said
 */
async function ask(access, request) {
    for (let attempt = 1;; attempt++) {
        const tried = await once(access, request);
        if (tried.state === 'answered' && request.expected.includes(tried.status))
            return tried;
        const pause = tried.pauseMs ?? (access.pauseMs ?? 1000) * 2 ** (attempt - 1);
        if (!tried.again || attempt >= TRIES || pause > LONGEST_PAUSE_MS)
            throw refused(access, request, tried);
        await new Promise((resume) => setTimeout(resume, pause));
    }
}
async function once({ apiUrl, repository, token }, { method, path, body }) {
    try {
        const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/repos/${repository}${path}`, {
            method,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'user-agent': 'aiop',
                'x-github-api-version': '2022-11-28',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            // A repository that was renamed answers with its new address, and nothing is to be made anywhere but where it was asked for.
            redirect: method === 'GET' ? 'follow' : 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const { status, headers } = response;
        const isLimited = status === 429 || (status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0'));
        return {
            state: 'answered',
            status,
            body: await jsonOf(response),
            again: isLimited || status === 408 || status >= 500,
            pauseMs: isLimited ? pauseOf(headers) : undefined,
        };
    }
    catch (error) {
        return { state: 'broken', why: networkReason(error), again: true, pauseMs: undefined };
    }
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function pauseOf(headers) {
    const after = /^\d{1,9}$/.exec(headers.get('retry-after') ?? '');
    if (after !== null)
        return Number(after[0]) * 1000;
    const reset = /^\d{1,12}$/.exec(headers.get('x-ratelimit-reset') ?? '');
    return reset === null ? undefined : Math.max(0, Number(reset[0]) * 1000 - Date.now());
}
async function jsonOf(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > MAX_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    try {
        return JSON.parse(Buffer.concat(chunks).toString());
    }
    catch {
        // A proxy in between speaks HTML.
        return undefined;
    }
}
/** `fetch` hides the reason in a cause. Only a code is repeated. */
function networkReason(error) {
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'no answer in time';
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' ? code : 'the connection broke';
}
function refused({ apiUrl, repository }, { method, path }, tried) {
    const what = tried.state === 'broken'
        ? `${method} ${path} failed: ${tried.why}`
        : `${method} ${path} was answered with ${tried.status}${messageOf(tried.body)}`;
    const isRight = tried.state === 'answered' && (tried.status === 401 || tried.status === 403 || tried.status === 404);
    return new usage_error/* UsageError */.e({
        what: (0,visible/* visible */.RK)(what, 600),
        where: (0,visible/* visible */.RK)(`${repository} at ${apiUrl}`, 300),
        expected: 'a repository that the token may write to',
        fix: isRight ? 'give the job `permissions: contents: write`, and its token to the step' : 'run it again later',
    });
}
function messageOf(body) {
    const message = field(body, 'message');
    return typeof message === 'string' ? `: ${message}` : '';
}
/** A property of an answer that has to be an object. */
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const record = { ...value };
    return record[name];
}

;// CONCATENATED MODULE: ./packages/github/lib/releases.js


/** The releases of a repository at GitHub (https://docs.github.com/rest/releases/releases). */
function githubReleases(access) {
    const find = async (tag) => {
        const { status, body } = await ask(access, { method: 'GET', path: `/releases/tags/${encodeURIComponent(tag)}`, expected: [200, 404] });
        return status === 404 ? undefined : pageOf(body, access);
    };
    return {
        find,
        async create({ tag, title, notes, isPrerelease, isLatest }) {
            const made = {
                tag_name: tag,
                name: title,
                body: notes,
                draft: false,
                prerelease: isPrerelease,
                make_latest: isLatest ? 'true' : 'false',
            };
            const { status, body } = await ask(access, { method: 'POST', path: '/releases', body: made, expected: [201, 422] });
            if (status === 201)
                return pageOf(body, access);
            // Somebody else was first, or the answer to an earlier try was lost.
            const standing = isTaken(body) ? await find(tag) : undefined;
            if (standing !== undefined)
                return standing;
            throw new usage_error/* UsageError */.e({
                what: `GitHub makes no release of ${tag}: ${reasonsOf(body)}`,
                where: access.repository,
                expected: 'a tag that is there, and text that GitHub takes',
                fix: 'see whether a draft has the tag, and whether releases of the repository are immutable',
            });
        },
    };
}
function pageOf(body, { repository, apiUrl }) {
    const url = field(body, 'html_url');
    if (typeof url === 'string' && /^https?:\/\/[^\s<>]{1,2000}$/.test(url))
        return { url };
    throw new usage_error/* UsageError */.e({
        what: 'the answer is no release',
        where: `${repository} at ${apiUrl}`,
        expected: "GitHub's API",
        fix: 'check GITHUB_API_URL, and whether a proxy answers in its place',
    });
}
const errorsOf = (body) => {
    const errors = field(body, 'errors');
    return Array.isArray(errors) ? errors : [];
};
const isTaken = (body) => errorsOf(body).some((error) => field(error, 'code') === 'already_exists');
function reasonsOf(body) {
    const codes = errorsOf(body).map((error) => `${String(field(error, 'field'))} ${String(field(error, 'code'))}`);
    return codes.length === 0 ? String(field(body, 'message')) : codes.join(', ');
}

;// CONCATENATED MODULE: ./packages/github/lib/index.js




/***/ })

};
