export const id = 1322;
export const ids = [1322];
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

/***/ 847:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ LOCK_FILES),
/* harmony export */   Qi: () => (/* binding */ plainTask),
/* harmony export */   Yx: () => (/* binding */ scriptRunner),
/* harmony export */   im: () => (/* binding */ inferSetup),
/* harmony export */   rX: () => (/* binding */ inferConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);

const MANAGERS = [
    { lockFile: 'pnpm-lock.yaml', run: 'pnpm run', install: 'pnpm install --frozen-lockfile' },
    { lockFile: 'yarn.lock', run: 'yarn run', install: 'yarn install --immutable' },
    { lockFile: 'bun.lock', run: 'bun run', install: 'bun install --frozen-lockfile' },
    { lockFile: 'npm-shrinkwrap.json', run: 'npm run', install: 'npm ci' },
    { lockFile: 'package-lock.json', run: 'npm run', install: 'npm ci' },
];
const SCRIPTS = ['lint', 'typecheck', 'build', 'test'];
/** Scripts that an installation runs, and that may read anything. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
/**
 * A configuration from the scripts of `package.json`: `lint`, `typecheck`, `build` and `test`, each with every file that git does not ignore
 * as its input, `test` after `build`. Nothing is set up: whoever has no configuration installs dependencies himself, see `inferSetup`.
 */
function inferConfig(surroundings) {
    const scripts = packageOf(surroundings).scripts;
    const run = scriptRunner(surroundings.names);
    const found = SCRIPTS.filter((name) => scripts.has(name));
    const tasks = found.map((name) => ({
        ...plainTask(name, `${run} ${name}`),
        // What a build writes is not declared anywhere; the others are run for their verdict.
        ...(name === 'build' ? {} : { outputs: [] }),
        needs: name === 'test' && found.includes('build') ? ['build'] : [],
    }));
    const sentence = found.length > 0
        ? `no aiop.yaml: tasks taken from the scripts of package.json (${found.join(', ')}), each with every file that git does not ignore as its input`
        : 'no aiop.yaml, and no script of package.json called lint, typecheck, build or test';
    return { origin: { state: 'inferred', sentence }, tasks, version: { channels: new Map() }, ledger: { events: [] } };
}
/**
 * The set-up step that a lock file stands for, or undefined where there is none. Where scripts of the repository run during the
 * installation, every file counts as its input, since such a script may read any.
 */
function inferSetup(surroundings) {
    const manager = managerOf(surroundings.names);
    if (manager === undefined)
        return undefined;
    const { scripts, workspaces } = packageOf(surroundings);
    const closed = !workspaces && INSTALL_SCRIPTS.every((name) => !scripts.has(name));
    return {
        ...plainTask('setup', installCommand(manager, surroundings.names)),
        ...(closed ? { inputs: [manager.lockFile, 'package.json', '{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs}'] } : {}),
        outputs: workspaces ? ['**/node_modules/**'] : ['node_modules/**'],
    };
}
/** Yarn 1 has no `--immutable`, and later ones warn of `--frozen-lockfile`; only later ones have a `.yarnrc.yml`. */
function installCommand({ lockFile, install }, names) {
    return lockFile === 'yarn.lock' && !names.includes('.yarnrc.yml') ? 'yarn install --frozen-lockfile' : install;
}
/** Files that say which versions are installed. */
const LOCK_FILES = MANAGERS.map(({ lockFile }) => lockFile);
/** What runs a script of `package.json` here, by the lock file among some names. */
const scriptRunner = (names) => (managerOf(names) ?? { run: 'npm run' }).run;
const managerOf = (names) => MANAGERS.find(({ lockFile }) => names.includes(lockFile));
/** A task with nothing said of it but its command. */
function plainTask(name, run) {
    return { name, run, needs: [], env: [], tools: ['node --version'], timeoutMs: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TIMEOUT_MS */ .t, retries: 0 };
}
/** The scripts of a `package.json`; one that cannot be read has none, as npm itself will say. */
function packageOf({ packageJson, names }) {
    const none = { scripts: new Set(), workspaces: false };
    if (packageJson === undefined)
        return none;
    try {
        const value = JSON.parse(new TextDecoder().decode(packageJson));
        if (typeof value !== 'object' || value === null)
            return none;
        const scripts = 'scripts' in value && typeof value.scripts === 'object' && value.scripts !== null ? Object.keys(value.scripts) : [];
        return { scripts: new Set(scripts), workspaces: 'workspaces' in value || names.includes('pnpm-workspace.yaml') };
    }
    catch {
        return none;
    }
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

/***/ 2440:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ fileLocks),
  HE: () => (/* binding */ lockState),
  ae: () => (/* binding */ removeAbandonedLock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/file-errors.js
var file_errors = __webpack_require__(6790);
;// CONCATENATED MODULE: ./packages/host/lib/lock-holder.js



/** Undefined when the holder has just let go. */
function readHolder(path) {
    try {
        const holder = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('host' in holder) || !('start' in holder))
            return undefined;
        const { host, pid, start } = holder;
        return typeof host === 'string' && typeof pid === 'number' && typeof start === 'string' ? { host, pid, start } : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive({ host, pid, start }) {
    if (host !== (0,external_node_os_.hostname)())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,file_errors/* errorCode */.C)(error) !== 'ESRCH';
    }
    return start === '' || startOf(pid) === '' || startOf(pid) === start;
}
/** Field 22 of /proc/<pid>/stat (proc(5)), counted after the command's name, which may hold spaces; empty where there is no /proc. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./packages/host/lib/random.js
var random = __webpack_require__(5477);
;// CONCATENATED MODULE: ./packages/host/lib/locks.js








const DEFAULT_TIMEOUT_MS = 30_000;
/** Taking over a dead holder's lock takes microseconds; whoever died in between left this behind. */
const TAKEOVER_EXPIRY_MS = 5_000;
const held = new Set();
// Also after an uncaught error or process.exit(); a kill leaves the file to the takeover below.
process.on('exit', () => {
    for (const path of held)
        (0,external_node_fs_.rmSync)(path, { force: true });
});
/** As in `node:timers/promises`, which takes some milliseconds to load. */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** The `Locks` port: a lock is a file that only one process can create. */
const fileLocks = {
    async withLock(path, work, timeoutMs = DEFAULT_TIMEOUT_MS) {
        const deadline = clock/* systemClock */.m.monotonic() + timeoutMs;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        while (!tryLock(path)) {
            const holder = readHolder(path);
            if (holder !== undefined && !isAlive(holder))
                takeOver(path, holder);
            else if (clock/* systemClock */.m.monotonic() > deadline)
                throw heldByOther(path, holder, timeoutMs);
            else
                await sleep(5 + Math.random() * 20);
        }
        held.add(path);
        try {
            return await work();
        }
        finally {
            held.delete(path);
            (0,external_node_fs_.rmSync)(path, { force: true });
        }
    },
    isHeld: (path) => lockState(path) === 'held',
};
/**
 * Creates the lock with its holder's name in it, in one step: a process that is killed between the two would leave a lock without a holder, which
 * nobody may take over.
 */
function tryLock(path) {
    const named = `${path}.${process.pid}.${(0,random/* randomHex */.n)(6)}`;
    const holder = { host: (0,external_node_os_.hostname)(), pid: process.pid, start: startOf(process.pid) };
    return (0,file_errors/* atPath */.Z)(path, () => {
        try {
            (0,external_node_fs_.writeFileSync)(named, JSON.stringify(holder), { flag: 'wx' });
            (0,external_node_fs_.linkSync)(named, path);
            return true;
        }
        catch (error) {
            if ((0,file_errors/* errorCode */.C)(error) === 'EEXIST')
                return false;
            throw error;
        }
        finally {
            (0,external_node_fs_.rmSync)(named, { force: true });
        }
    });
}
/** Removes a dead holder's file. A second lock around it keeps two that saw the same dead holder from removing each other's new lock. */
function takeOver(path, dead) {
    const guard = `${path}.takeover`;
    try {
        (0,external_node_fs_.mkdirSync)(guard);
    }
    catch {
        const age = Date.now() - ((0,external_node_fs_.statSync)(guard, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY);
        if (age > TAKEOVER_EXPIRY_MS)
            (0,external_node_fs_.rmSync)(guard, { recursive: true, force: true });
        return;
    }
    const now = readHolder(path);
    if (now !== undefined && now.pid === dead.pid && now.start === dead.start && now.host === dead.host)
        (0,external_node_fs_.rmSync)(path, { force: true });
    (0,external_node_fs_.rmdirSync)(guard);
}
function heldByOther(path, holder, timeoutMs) {
    const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
    return new usage_error/* UsageError */.e({
        what: `the lock has been held by ${who} for ${Math.round(timeoutMs / 1000)} s`,
        where: path,
        expected: 'it to be free',
        fix: 'wait for that process to end; if it no longer exists, remove the file',
    });
}
/** Whether somebody holds the lock at `path`, without waiting for it. */
function lockState(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined)
        return 'free';
    const holder = readHolder(path);
    if (holder === undefined)
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined ? 'free' : 'unreadable';
    return isAlive(holder) ? 'held' : 'abandoned';
}
/** Removes a lock whose holder no longer lives, and no other. */
function removeAbandonedLock(path) {
    const holder = readHolder(path);
    if (holder !== undefined && !isAlive(holder))
        takeOver(path, holder);
}


/***/ }),

/***/ 9025:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ scanSecrets)
});

;// CONCATENATED MODULE: ./packages/secrets/lib/placeholder.js
// Words that examples put where a secret belongs.
const EXAMPLE_WORDS = new Set('password passwd passphrase pass pwd secret token key apikey api-key api_key changeme change-me user username login test testing example foo bar baz xxx xyz abc 123 1234 12345 123456 hunter2 redacted placeholder none null undefined todo'.split(' '));
/** Whether a value stands for a secret without being one: a variable (`${TOKEN}`, `<token>`, `%PASS%`), asterisks, one repeated letter, or an example word. */
function isPlaceholder(value) {
    const bare = value.replace(/^["'`]|["'`]$/g, '').toLowerCase();
    if (/^(?:[$<{[(%*]|process\.env|secrets\.|os\.environ|your[-_]|my[-_])/.test(bare))
        return true;
    if (EXAMPLE_WORDS.has(bare))
        return true;
    return new Set(bare).size < 3;
}

;// CONCATENATED MODULE: ./packages/secrets/lib/own-rules.js

const error = (rule, title, pattern, accepts) => ({
    rule,
    title,
    severity: 'error',
    pattern,
    ...(accepts === undefined ? {} : { accepts }),
});
/** A token that starts where no token letter stands before it, and goes on for at least so many letters. */
const token = (rule, title, form) => error(rule, title, new RegExp(`(?<![A-Za-z0-9_-])(?:${form})`, 'g'));
const real = (secret) => !isPlaceholder(secret);
/** Forms are those that the providers document, as collected by GitHub's secret scanning and by gitleaks. */
const OWN_RULES = [
    token('anthropic', 'an Anthropic key', 'sk-ant-[a-z]{2,12}[0-9]{2}-[A-Za-z0-9_-]{60,200}'),
    token('openai', 'an OpenAI key', 'sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{40,200}'),
    token('openrouter', 'an OpenRouter key', 'sk-or-v1-[0-9a-f]{64}'),
    token('xai', 'an xAI key', 'xai-[A-Za-z0-9]{70,90}'),
    token('perplexity', 'a Perplexity key', 'pplx-[A-Za-z0-9]{40,60}'),
    token('replicate', 'a Replicate token', 'r8_[A-Za-z0-9]{37}'),
    token('google', 'a Google API key', 'AIza[A-Za-z0-9_-]{35}'),
    token('google-oauth', 'a Google OAuth secret', 'GOCSPX-[A-Za-z0-9_-]{28}|ya29\\.[A-Za-z0-9_-]{30,400}'),
    token('gitlab', 'a GitLab token', 'gl(?:pat|dt|rt|rtr|ptt|ft|oas|cbt|soat|imt|agent|ffct)-[A-Za-z0-9_-]{20,300}(?:\\.[A-Za-z0-9]{2}\\.[a-z0-9]{9})?'),
    token('bitbucket', 'an Atlassian token', 'AT(?:ATT|CTT|BB)[A-Za-z0-9_=-]{28,300}'),
    token('pypi', 'a PyPI token', 'pypi-AgE[A-Za-z0-9_-]{50,400}'),
    token('rubygems', 'a RubyGems key', 'rubygems_[0-9a-f]{48}'),
    token('crates', 'a crates.io token', 'cio[A-Za-z0-9]{32}(?![A-Za-z0-9_-])'),
    token('slack', 'a Slack token', 'xox[a-z](?:\\.xox[bp])?-[A-Za-z0-9-]{20,300}|xapp-[0-9]-[A-Za-z0-9-]{20,300}'),
    token('sendgrid', 'a SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'),
    token('digitalocean', 'a DigitalOcean token', 'do[oprt]_v1_[0-9a-f]{64}'),
    token('pulumi', 'a Pulumi token', 'pul-[0-9a-f]{40}'),
    token('doppler', 'a Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{40,100}'),
    token('supabase', 'a Supabase token', 'sbp_[0-9a-f]{40}'),
    token('netlify', 'a Netlify token', 'nfp_[A-Za-z0-9_]{36}'),
    token('postman', 'a Postman key', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'),
    token('new-relic', 'a New Relic key', 'NRAK-[A-Z0-9]{27}'),
    token('sentry', 'a Sentry token', 'sntry[su]_[A-Za-z0-9_+/=-]{40,400}'),
    token('terraform', 'a Terraform Cloud token', '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,80}'),
    token('telegram', 'a Telegram bot token', '[0-9]{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])'),
    token('age', 'an age secret key', 'AGE-SECRET-KEY-1[0-9A-Z]{58}'),
    error('discord', 'a Discord webhook', /https:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{10,25}\/[A-Za-z0-9_-]{60,100}/gi),
    error('azure', 'an Azure storage key', /AccountKey=([A-Za-z0-9+/]{86}==)/g),
    error('npmrc', 'a token of a package registry', /(?:_authToken|_password|_auth)[ \t]{0,4}=[ \t]{0,4}["']?([^\s"'$<{][^\s"']{7,1000})/g, real),
    error('authorization', 'the credentials of an HTTP request', /authorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:basic|bearer|token)[ \t]{1,4}([A-Za-z0-9+/._~-]{16,2000}={0,2})/gi, real),
    {
        rule: 'aws-access-key-id',
        title: 'an AWS access key id',
        severity: 'warning',
        pattern: /(?<![A-Za-z0-9_-])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9_-])/g,
        // The examples of AWS's own documentation end so.
        accepts: (secret) => !secret.endsWith('EXAMPLE'),
    },
    {
        rule: 'jwt',
        title: 'a JSON Web Token',
        severity: 'warning',
        pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
    },
];

;// CONCATENATED MODULE: ./packages/secrets/lib/preset-rules.js

// A user, a colon, something and an at sign after `://`: what every URL with credentials has.
const URL_WITH_CREDENTIALS = /:\/\/[^:/\s]{1,256}:[^@/\s]{1,256}@/;
const hasRealPassword = (url) => {
    const [, user = '', password = ''] = /:\/\/([^:/\s]{1,256}):([^@/\s]{1,256})@/.exec(url) ?? [];
    return password !== user && !isPlaceholder(password);
};
const PRESET_RULES = [
    { name: 'aws', title: 'an AWS secret access key', anchor: /secret_?access_?key/i },
    { name: 'npm', title: 'an npm token', anchor: /npm_/ },
    { name: 'basicauth', title: 'a password in a URL', anchor: URL_WITH_CREDENTIALS, accepts: hasRealPassword },
    { name: 'slack', title: 'a Slack token or webhook', anchor: /xox[a-z]-|xapp-|hooks\.slack\.com/i },
    { name: 'sendgrid', title: 'a SendGrid key', anchor: /SG\./ },
    { name: 'shopify', title: 'a Shopify token', anchor: /shp(?:pa|ca|at|ss)_/ },
    { name: 'stripe', title: 'a Stripe key', anchor: /[sr]k_(?:live|test)_/ },
    { name: 'github', title: 'a GitHub token', anchor: /gh[pousr]_|github_pat_/ },
    { name: 'gitlab', title: 'a GitLab token', anchor: /glpat-/ },
    { name: 'grafana', title: 'a Grafana token', anchor: /glc_|glsa_/ },
    { name: 'openai', title: 'an OpenAI key', anchor: /T3BlbkFJ/ },
    { name: 'anthropic', title: 'an Anthropic key', anchor: /sk-ant-/ },
    { name: 'groq', title: 'a Groq key', anchor: /gsk_/ },
    { name: 'huggingface', title: 'a Hugging Face token', anchor: /hf_/ },
    { name: 'linear', title: 'a Linear key', anchor: /lin_api_/ },
    { name: 'notion', title: 'a Notion token', anchor: /ntn_/ },
    { name: '1password', title: 'a 1Password service account token', anchor: /ops_ey/ },
    { name: 'database-connection-string', title: 'a password of a database', anchor: URL_WITH_CREDENTIALS, accepts: hasRealPassword },
    { name: 'hashicorp-vault', title: 'a HashiCorp Vault token', anchor: /hv[sbr]\./ },
    { name: 'vercel', title: 'a Vercel token', anchor: /vc[piark]_/ },
    { name: 'databricks', title: 'a Databricks token', anchor: /dapi[0-9a-f]/i },
    { name: 'docker', title: 'a Docker access token', anchor: /dckr_pat_/ },
    { name: 'figma', title: 'a Figma token', anchor: /figd_/ },
    { name: 'cloudflare', title: 'a Cloudflare token', anchor: /cfk_|cfut_|cfat_/ },
    { name: 'tailscale', title: 'a Tailscale key', anchor: /tskey-/ },
];
/** Rules of the preset that are left out, each with its reason. Every rule of the preset stands in one of the two lists; a test holds it. */
const PRESET_RULES_LEFT_OUT = new Map([
    ['filter-comments', 'lets the scanned text switch the scanner off'],
    ['gcp', 'reads the file system; the key inside such a file is a private key block'],
    ['privatekey', 'misses keys in diffs, Ed25519, encrypted and OpenPGP keys; `private-key` finds them'],
]);

;// CONCATENATED MODULE: ./packages/secrets/lib/preset.js

const PREFIX = '@secretlint/secretlint-rule-';
/**
 * Runs secretlint's recommended rules on a text, without secretlint's own engine: that engine compares every pair of matches, obeys
 * `secretlint-disable` inside the text, and takes longer to load than the rules (30 ms against 15). Nothing is loaded when no rule can match.
 */
async function presetCandidates(text) {
    const wanted = new Map(PRESET_RULES.filter(({ anchor }) => anchor.test(text)).map((rule) => [PREFIX + rule.name, rule]));
    if (wanted.size === 0)
        return [];
    const { rules } = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 1577));
    const found = [];
    for (const creator of rules) {
        const rule = wanted.get(creator.meta.id);
        if (rule !== undefined)
            await runRule(creator, rule, text, found);
    }
    return found;
}
async function runRule(creator, rule, text, found) {
    const context = {
        sharedOptions: {},
        createTranslator: () => (messageId, data) => ({ message: '', messageId: String(messageId), data }),
        report: ({ message, range }) => {
            const [start, end] = secretRange(text, range, message.data);
            if (rule.accepts?.(text.slice(start, end)) === false)
                return;
            found.push({ rule: rule.name, title: rule.title, severity: 'error', start, end });
        },
        ignore: () => { },
    };
    await creator.create(context, {}).file?.(sourceOf(text));
}
/**
 * Where the secret stands. Some rules give the place of a longer match with the length of the secret, which would leave the secret's end
 * in a redacted text; the secret that they name in their message decides.
 */
function secretRange(text, [start, end], data) {
    if (typeof data !== 'object' || data === null)
        return [start, end];
    for (const value of Object.values(data)) {
        if (typeof value !== 'string' || value.length < 8)
            continue;
        const at = text.indexOf(value, start);
        if (at >= start && at < end + value.length)
            return [at, at + value.length];
    }
    return [start, end];
}
/** A source without a name: no rule reads a file. Rules that are in use ask for the content only. */
function sourceOf(content) {
    const unplaced = () => {
        throw new Error('a rule of the preset asks for a position; it gets offsets only');
    };
    return {
        content,
        hasBOM: false,
        filePath: 'text',
        physicalFilePath: undefined,
        contentType: 'text',
        ext: '',
        getFilePath: () => 'text',
        getPhysicalFilePath: () => undefined,
        locationToRange: unplaced,
        rangeToLocation: unplaced,
        positionToIndex: unplaced,
        indexToPosition: unplaced,
    };
}

;// CONCATENATED MODULE: ./packages/secrets/lib/private-key.js
const HEADER = /-----BEGIN ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** RFC 7468 sets no limit; an RSA key of 16,384 bits takes 13 KB. */
const MAX_BODY = 32_768;
/** An Ed25519 key in PKCS #8 (RFC 8410), the smallest in use, has 64. */
const MIN_BASE64 = 48;
/** A real key has about forty different letters; `AAAA…` and `xxxx…` stand for one. */
const MIN_DIFFERENT = 12;
// What a diff, a quotation, a comment, a literal or a log puts around a line of the key.
const DECORATION = /^[+\-"'`>#*|,;]{1,8}|["'`,;|)\\]{1,8}$/g;
const BASE64_LINE = /^[A-Za-z0-9+/]{16,}={0,2}$/;
/**
 * Private key blocks: PKCS #1, PKCS #8 (also encrypted), SEC 1, OpenSSH and OpenPGP. Found also where each line carries a diff's `+`, a quotation
 * mark or a comment sign, where headers stand before the key (RFC 1421), and where the end was cut off.
 */
function privateKeys(text) {
    const found = [];
    for (const { 0: header, index } of text.matchAll(HEADER)) {
        const from = index + header.length;
        const region = text.slice(from, from + MAX_BODY);
        const dashes = region.indexOf('-----');
        const footer = dashes < 0 ? undefined : /^-----END[A-Z0-9 ]{0,60}-----/.exec(region.slice(dashes, dashes + 80));
        const body = measure(dashes < 0 ? region : region.slice(0, dashes), footer !== null && footer !== undefined);
        if (body.base64 < MIN_BASE64 || body.different < MIN_DIFFERENT)
            continue;
        const end = footer ? dashes + footer[0].length : body.end;
        found.push({ rule: 'private-key', title: 'a private key', severity: 'error', start: index, end: from + end });
    }
    return found;
}
/** Counts the base 64 in a body. Without a footer, the first word after the key that is not base 64 ends it. */
function measure(body, closed) {
    const letters = new Set();
    let base64 = 0;
    let end = 0;
    for (const { 0: word, index } of body.matchAll(/\S+/g)) {
        const bare = word.replace(DECORATION, '');
        if (BASE64_LINE.test(bare)) {
            base64 += bare.length;
            end = index + word.length;
            for (const letter of bare)
                letters.add(letter);
        }
        else if (base64 > 0 && !closed) {
            // The last line of a key is often short. Taking one word too many is better than leaving the end of a key.
            if (bare.length > 0 && /^[A-Za-z0-9+/]{1,15}={0,2}$/.test(bare))
                end = index + word.length;
            if (bare.length > 0)
                break;
        }
    }
    return { base64, different: letters.size, end };
}

;// CONCATENATED MODULE: ./packages/secrets/lib/url-credentials.js

// RFC 3986, section 3.2.1. The parts exclude the letter that ends them, so nothing is tried twice.
const USERINFO = /:\/\/([^\s:/?#@"'`<>\\]{0,256}):([^\s/@"'`<>\\]{3,512})@(?=[A-Za-z0-9[])/g;
/** Passwords in URLs of any scheme, such as `redis://:…@host`, save those that are plainly examples. */
function urlCredentials(text) {
    const found = [];
    for (const { 0: whole, 1: user = '', 2: password = '', index } of text.matchAll(USERINFO)) {
        if (isPlaceholder(password) || password === user)
            continue;
        const token = password === 'x-oauth-basic' || password === 'x-oauth';
        if (token && isPlaceholder(user))
            continue;
        const start = token ? index + 3 : index + 3 + user.length + 1;
        found.push({ rule: 'url-credentials', title: 'a password in a URL', severity: 'error', start, end: index + whole.length - 1 });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/secrets/lib/scan.js




// `\n` in JSON and in program text, and the colour codes of logs, end in a letter, which would hide a token that follows them.
const GLUED = /\\u00[01][0-9a-fA-F]|\\[nrtbf]|\u001b\[[0-9;]{0,16}[A-Za-z]/g;
/** `://`, `:`, a password of three letters, `@` and a host of one: no rule finds anything in less, and most texts that are looked at are words. */
const MIN_TEXT = 9;
/**
 * Finds secrets in plain text: tokens of well-known forms, passwords in URLs, private keys. No comment in the text can switch it off.
 * Time grows linearly with the text.
 * @returns every match, in order of place; where two rules find the same place, one match. Matches never lie one inside the other.
 */
async function scanSecrets(text) {
    if (text.length < MIN_TEXT)
        return [];
    const candidates = await candidatesOf(text);
    const blanked = text.replace(GLUED, (glued) => ' '.repeat(glued.length));
    if (blanked !== text)
        candidates.push(...(await candidatesOf(blanked)));
    if (candidates.length === 0)
        return [];
    const lineStarts = lineStartsOf(text);
    return outermost(candidates).map(({ rule, title, severity, start, end }) => {
        const line = lineAt(lineStarts, start);
        const column = start - (lineStarts[line - 1] ?? 0) + 1;
        return { rule, message: `${title} stands in the text`, severity, range: [start, end], line, column };
    });
}
async function candidatesOf(text) {
    return [...privateKeys(text), ...urlCredentials(text), ...ownCandidates(text), ...(await presetCandidates(text))];
}
function ownCandidates(text) {
    const found = [];
    for (const { rule, title, severity, pattern, accepts } of OWN_RULES) {
        for (const { 0: whole, 1: group, index } of text.matchAll(pattern)) {
            const secret = group ?? whole;
            if (accepts !== undefined && !accepts(secret))
                continue;
            const start = index + whole.lastIndexOf(secret);
            found.push({ rule, title, severity, start, end: start + secret.length });
        }
    }
    return found;
}
/** Drops what lies inside another match; of equal ones, an error stays before a warning. */
function outermost(candidates) {
    const rank = ({ severity }) => (severity === 'error' ? 0 : 1);
    candidates.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
    const kept = [];
    let reached = -1;
    for (const candidate of candidates) {
        if (candidate.end <= reached)
            continue;
        kept.push(candidate);
        reached = candidate.end;
    }
    return kept;
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line, from 1, that an offset lies on, by halving. */
function lineAt(lineStarts, offset) {
    let [low, high] = [0, lineStarts.length];
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ })

};
