export const id = 122;
export const ids = [122];
export const modules = {

/***/ 1122:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OWN_RULES: () => (/* reexport */ OWN_RULES),
  PRESET_RULES: () => (/* reexport */ PRESET_RULES),
  PRESET_RULES_LEFT_OUT: () => (/* reexport */ PRESET_RULES_LEFT_OUT),
  SECRET_CODES: () => (/* reexport */ SECRET_CODES),
  redactSecrets: () => (/* reexport */ redactSecrets),
  scanAddedLines: () => (/* reexport */ scanAddedLines),
  scanDiff: () => (/* reexport */ scanDiff),
  scanSecrets: () => (/* reexport */ scanSecrets),
  secretFindings: () => (/* reexport */ secretFindings)
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
    const { rules } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577));
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
    for (const match of await scanSecrets(text)) {
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

;// CONCATENATED MODULE: ./packages/secrets/lib/redact.js

/** Shorter secrets are replaced only where a rule finds them: a password such as `default` is a word elsewhere. */
const MIN_REPEATED = 8;
/** Each different secret takes one more search through the text. */
const MAX_REPEATED = 200;
/**
 * Replaces every secret that `scanSecrets` finds, and each of them also where it stands without what gave it away. A number whose
 * placeholder already stands in the text is left out, so that each placeholder of the result that is in `mapping` was put there by this call.
 */
async function redactSecrets(text) {
    const placeholders = new Map();
    const mapping = new Map();
    const taken = new Set(text.match(/<SECRET_HASH_\d{1,9}>/g));
    let number = 0;
    let redacted = '';
    let from = 0;
    const found = (await scanSecrets(text)).map(({ range }) => range);
    if (found.length === 0)
        return { text, count: 0, mapping };
    // Not before: it takes a quarter of the time in which node starts.
    const { hash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const places = joined([...found, ...repeats(text, found)]);
    for (const [start, end] of places) {
        const secret = text.slice(start, end);
        let placeholder = placeholders.get(secret);
        if (placeholder === undefined) {
            do
                placeholder = `<SECRET_HASH_${++number}>`;
            while (taken.has(placeholder));
            placeholders.set(secret, placeholder);
            mapping.set(placeholder, hash('sha256', secret));
        }
        redacted += text.slice(from, start) + placeholder;
        from = end;
    }
    return { text: redacted + text.slice(from), count: places.length, mapping };
}
/** Every place of the secrets found, of the first 200 that differ. */
function repeats(text, found) {
    const secrets = [...new Set(found.map(([start, end]) => text.slice(start, end)))].filter(({ length }) => length >= MIN_REPEATED);
    const places = [];
    for (const secret of secrets.slice(0, MAX_REPEATED)) {
        for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
            places.push([at, at + secret.length]);
    }
    return places;
}
/** The places in order, with those that overlap made one. */
function joined(places) {
    const whole = [];
    for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
        const last = whole.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            whole.push([start, end]);
    }
    return whole;
}

;// CONCATENATED MODULE: ./packages/secrets/lib/scan-diff.js

/**
 * Finds the secrets that a unified diff shows, on either side and in its context. The markers of its lines are taken out first: a key of
 * several lines would not be seen behind them. Lines and columns are those of the text without markers.
 */
const scanDiff = (diff) => scanSecrets(diff.replace(/^[ +-]/gm, ''));

;// CONCATENATED MODULE: ./packages/secrets/lib/index.js









/***/ })

};
