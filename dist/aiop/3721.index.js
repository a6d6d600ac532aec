export const id = 3721;
export const ids = [3721];
export const modules = {

/***/ 3721:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addIdsCommand: () => (/* binding */ addIdsCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/id-authority.js
var id_authority = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
;// CONCATENATED MODULE: ./packages/ledger/lib/reading/find-id.js
/**
 * Finds ids in entries: each field at the top level or of the source whose text is one of them, in order of first mention. Holds two
 * entries a field and id.
 */
function findIds(ids, entries) {
    const found = new Map();
    const note = (id, field, entry) => {
        const places = found.get(id) ?? new Map();
        const { count, first } = places.get(field) ?? { count: 0, first: entry };
        found.set(id, places.set(field, { field, count: count + 1, first, last: entry }));
    };
    for (const entry of entries) {
        for (const [field, value] of Object.entries(entry))
            if (typeof value === 'string' && ids.has(value))
                note(value, field, entry);
        if (ids.has(entry.src.run))
            note(entry.src.run, 'src.run', entry);
    }
    return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

// EXTERNAL MODULE: ./packages/plan/lib/plan-file.js
var plan_file = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/plan/lib/codes.js
var codes = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/plan/lib/read-plan.js + 3 modules
var read_plan = __webpack_require__(443);
;// CONCATENATED MODULE: ./packages/plan/lib/read-lineages.js


/** Every lineage id of a plan, computed; or why the file is no plan. Only its form is checked. */
function readLineages(source, { blake3 }) {
    const sink = new codes/* Findings */.F(200, false);
    const read = (0,read_plan/* readPlan */.m3)(source, blake3, sink);
    if (read === undefined)
        return { ok: false, findings: sink.kept() };
    const { phases, workstreams } = read.plan;
    const lineages = [
        ...phases.map(({ lineageId: id, key: name }) => ({ id, kind: 'phase', name, madeFrom: `phase:${name}` })),
        ...workstreams.map(({ wslid, id, phase, module, role }) => ({
            id: wslid,
            kind: 'workstream',
            name: id,
            madeFrom: `${phase.lineageId}|${module}|${role}`,
        })),
    ];
    return { ok: true, lineages };
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
;// CONCATENATED MODULE: ./packages/cli/lib/id-form.js

/** Reads an id by its form. ULIDs and UUIDs are taken in either case; every id is given back as it is recorded. */
function idForm(text) {
    const upper = text.toUpperCase();
    if ((0,instance/* isUlid */.ho)(upper))
        return { form: 'instance', id: upper, madeAt: new Date((0,instance/* ulidTime */.cD)(upper)).toISOString() };
    const id = text.toLowerCase();
    if ((0,lineage/* isLineageId */.rm)(id))
        return { form: 'lineage', id };
    if (/^[0-9a-f]{64}$/.test(id))
        return { form: 'hash', id };
    if (/^[0-9a-f]{40}$/.test(id))
        return { form: 'git-object', id };
    if (/^[0-9a-f]{20}$/.test(id))
        return { form: 'module-file', id };
    return { form: /^[A-Z]{2,3}-[0-9A-Z]{3}$/.test(text) ? 'module' : 'name', id: text };
}
/** The form of an id as a sentence. */
function describeForm(read) {
    switch (read.form) {
        case 'instance':
            return `an instance id (ULID), made at ${read.madeAt}: unique to one run, event or workstream`;
        case 'lineage':
            return 'a lineage id (UUIDv5): the same for one phase, workstream or event wherever and whenever it is computed';
        case 'hash':
            return 'a hash of 256 bits: a fingerprint, a plan, a line or a Merkle root';
        case 'git-object':
            return 'the id of a git object: a commit or a tree';
        case 'module-file':
            return 'a module_file_id: the first 20 hex digits of BLAKE3 over path and content of a file';
        case 'module':
            return 'the id of a module';
        case 'name':
            return 'a name; it has the form of no id that aiop makes';
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/ledger-file.js + 3 modules
var ledger_file = __webpack_require__(2341);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/ids.js












const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;
/** `aiop ids`: the ID authority, and what an id means. */
function addIdsCommand(root) {
    const command = (0,ledger_file/* addLedgerOptions */.nh)(root
        .command('ids')
        .description('say what ids mean and where they stand; without one, what became of every workstream on record')
        .argument('[ids...]', 'instance ids (ULID), lineage ids (UUIDv5), hashes, commits, ids of modules')
        .option('--plan <file>', `a plan whose lineage ids are known (default: ${DEFAULT_PLAN}, if there is one)`));
    (0,lib_session/* withSession */.fQ)(command, 'aiop ids 01ARZ3NDEKTSV4RRFFQ69G5FAV', async (session, options, ids) => ids.length === 0 ? authority(session, options) : explain(session, options, ids));
}
async function authority(session, options) {
    const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
    if (!sound.ok)
        return sound.status;
    const records = (0,id_authority/* projectIds */.S)((0,read_events/* readEvents */.w)({ ledger: sound.path }, { files: files/* nodeFiles */.k }));
    session.terminal.result(records, records.length === 0 ? 'the ledger records no workstream\n' : renderRecords(records));
    return exit_status/* EXIT */.d.good;
}
function renderRecords(records) {
    const rows = records.map(({ wsid, wslid = '-', status, created_at: created = '-', completed_at: completed = '-', branch = '-' }) => [wsid, wslid, status, created, completed, branch].map((text) => (0,visible/* visible */.RK)(text, 120)));
    return (0,table/* table */.tp)(['wsid', 'wslid', 'status', 'created', 'completed', 'branch'], rows);
}
async function explain(session, options, given) {
    const { terminal, directory } = session;
    const forms = given.map((text) => ({ given: text, read: idForm(text) }));
    const lineages = await lineagesOf(session, options);
    if (lineages === undefined)
        return exit_status/* EXIT */.d.negative;
    let places = new Map();
    // An id can be explained where nothing is recorded yet.
    if (files/* nodeFiles */.k.status((0,external_node_path_.resolve)(directory, options.ledger)) !== undefined) {
        const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
        if (!sound.ok)
            return sound.status;
        places = findIds(new Set(forms.map(({ read }) => read.id)), (0,read_events/* readEvents */.w)({ ledger: sound.path }, { files: files/* nodeFiles */.k }));
    }
    const explained = forms.map((form) => ({
        ...form,
        plan: lineages.filter(({ id }) => id === form.read.id),
        places: places.get(form.read.id) ?? [],
    }));
    terminal.result(explained.map(forMachines), explained.map(render).join('\n'));
    return explained.every(isKnown) ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
}
/** The form says something of its own, or the id was found. */
const isKnown = ({ read, plan, places }) => read.form !== 'name' || plan.length + places.length > 0;
/** The lineages of the plan; none where none was named and none is there, and undefined where it is no plan, which was then said. */
async function lineagesOf(session, { plan }) {
    const { terminal } = session;
    if (plan === undefined && files/* nodeFiles */.k.status((0,lib_session/* pathIn */.lW)(session, DEFAULT_PLAN)) === undefined)
        return [];
    const file = (0,plan_file/* findPlanFile */.H)(plan ?? DEFAULT_PLAN, '--plan', files/* nodeFiles */.k, (path) => (0,lib_session/* pathIn */.lW)(session, path));
    const read = readLineages({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3: await (0,blake3/* loadBlake3 */.Z)() });
    if (read.ok)
        return read.lineages;
    terminal.result({ findings: read.findings }, (0,findings/* renderFindings */.v)(read.findings, terminal));
    return undefined;
}
/** What a field means by itself. */
const FIELDS = new Map([
    ['id', 'the event itself'],
    ['lid', 'the lineage of the event'],
    ['src.run', 'the run'],
    ['wsid', 'a workstream in one run'],
    ['wslid', 'a workstream in every run'],
    ['ws', 'a workstream of the plan'],
    ['plan_hash', 'the plan'],
    ['prev', 'the line before'],
]);
function render({ given, read, plan, places }) {
    const known = plan.map(({ kind, name, madeFrom }) => `  in the plan: ${kind} ${(0,visible/* visible */.RK)(name, 80)}, UUIDv5 of "${(0,visible/* visible */.RK)(madeFrom, 300)}"\n`);
    const found = places.map(({ field, count, first, last }) => {
        const meaning = FIELDS.get(field);
        const where = count === 1 ? `entry ${first.idx}` : `${count} entries, ${first.idx} to ${last.idx}`;
        const ws = typeof first.ws === 'string' ? `, workstream ${(0,visible/* visible */.RK)(first.ws, 80)}` : '';
        return `  in the ledger: ${(0,visible/* visible */.RK)(field, 80)}${meaning === undefined ? '' : ` (${meaning})`} of ${where}: ${first.t}${ws}, ${first.ts}, run ${(0,visible/* visible */.RK)(first.src.run, 100)}\n`;
    });
    const nowhere = known.length + found.length === 0 ? ['  not on record here\n'] : [];
    return `${(0,visible/* visible */.RK)(given, 120)} is ${describeForm(read)}\n${[...known, ...found, ...nowhere].join('')}`;
}
function forMachines({ given, read, plan, places }) {
    const entry = ({ idx, id, t, ts, src, ws }) => ({ idx, id, t, ts, run: src.run, ...(ws === undefined ? {} : { ws }) });
    return {
        given,
        ...read,
        plan: plan.map(({ id: _, ...lineage }) => lineage),
        ledger: places.map(({ field, count, first, last }) => ({ field, count, first: entry(first), last: entry(last) })),
    };
}


/***/ }),

/***/ 2054:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ CONFIG),
  nU: () => (/* binding */ DEFAULT_BRANCH),
  O5: () => (/* binding */ branchOfOrigin),
  Iz: () => (/* binding */ declaredTypes),
  DA: () => (/* binding */ readingBranch)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/config/lib/read-config.js + 2 modules
var read_config = __webpack_require__(8946);
;// CONCATENATED MODULE: ./packages/config/lib/ledger-config.js


/**
 * What a configuration says of the ledger; where there is no file, what holds without one.
 * @throws UsageError for a configuration that cannot be used
 */
function ledgerConfig(path, shownAs, files) {
    if (files.status(path) === undefined)
        return { events: [] };
    const config = (0,read_config/* readConfig */.X)({ path: shownAs, bytes: files.read(path) });
    if (config.ok)
        return config.value.ledger;
    const [reason] = config.findings;
    throw new usage_error/* UsageError */.e({
        what: reason === undefined ? 'it cannot be used' : (0,finding/* formatFinding */.tf)(reason),
        where: shownAs,
        expected: 'a sound configuration',
        fix: 'mend it; it says which event types may be recorded, and where',
    });
}

// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/ledger-branch.js





const CONFIG = 'aiop.yaml';
const DEFAULT_BRANCH = 'aiop-ledger';
const configured = (session) => ledgerConfig((0,lib_session/* pathIn */.lW)(session, CONFIG), CONFIG, files/* nodeFiles */.k);
/** The event types that `aiop.yaml` declares. @throws UsageError for a configuration that cannot be used */
const declaredTypes = (session) => new Set(configured(session).events);
/** The branch of origin that an option `--branch` names. @throws UsageError without a remote origin */
async function branchOfOrigin(session, given) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    if ((await repository.config('remote.origin.url')) === undefined) {
        throw new usage_error/* UsageError */.e({
            what: 'the repository has no remote origin',
            where: '--branch',
            expected: 'a remote that has the branch of the ledger',
            fix: 'add one (git remote add origin …), or leave --branch out for the ledger of the work tree',
        });
    }
    const name = given === true ? (configured(session).branch ?? DEFAULT_BRANCH) : given;
    return repository.remoteBranch(name, { name: 'origin' });
}
/**
 * A command as it is, for a ledger in the work tree; with `--branch`, the same on the ledger as the branch of origin has it now.
 * @throws UsageError where there is no such branch
 */
function readingBranch(read) {
    return async (session, options) => {
        if (options.branch === undefined)
            return read(session, options);
        const branch = await branchOfOrigin(session, options.branch);
        return (0,branch_ledger/* withBranchLedger */.Y)({ branch, files: files/* nodeFiles */.k }, ({ ledger, shownAs }) => read(session, { ...options, ledger, shownAs }));
    };
}


/***/ }),

/***/ 2341:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ BRANCH_HELP),
  Uz: () => (/* binding */ LEDGER),
  nh: () => (/* binding */ addLedgerOptions),
  Vb: () => (/* binding */ nameOf),
  gM: () => (/* binding */ renderVerdict),
  Dp: () => (/* binding */ requireLedger),
  Bk: () => (/* binding */ soundLedger),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-note.js


/** The one signature type that is used here: Ed25519 (https://c2sp.org/signed-note). */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
/** A DER header that makes a key object of 32 raw bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * Reads `PRIVATE+KEY+name+hash+key`, the form of golang.org/x/mod/sumdb/note.
 * @throws UsageError naming `where`, and nothing of the key
 */
function parseSigner(text, where) {
    const [, name = '', hash = '', key = ''] = /^PRIVATE\+KEY\+([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, 'PRIVATE+KEY+<name>+<hash>+<key>');
    const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' });
    const publicBytes = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
    const id = keyId(name, publicBytes);
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    return {
        name,
        verifierKey: `${name}+${hash}+${Buffer.concat([Buffer.of(ED25519), publicBytes]).toString('base64')}`,
        sign: (note) => `${note}\n— ${name} ${Buffer.concat([id, sign(null, Buffer.from(note), privateKey)]).toString('base64')}\n`,
    };
}
/** Reads `name+hash+key`. @throws UsageError naming `where` */
function parseVerifier(text, where) {
    const [, name = '', hash = '', key = ''] = /^([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, '<name>+<hash>+<key>');
    const id = keyId(name, bytes.subarray(1));
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
    return { name, open: (note) => openNote(note, name, id, publicKey) };
}
function openNote(note, name, id, publicKey) {
    const parsed = parseNote(note);
    if (typeof parsed === 'string')
        return { state: 'malformed', reason: parsed };
    const own = parsed.signatures.find((signature) => signature.name === name && Buffer.compare(signature.id, id) === 0);
    if (own === undefined)
        return { state: 'unsigned' };
    return (0,external_node_crypto_.verify)(null, Buffer.from(parsed.text), publicKey, own.bytes) ? { state: 'signed', text: parsed.text } : { state: 'bad-signature' };
}
/** A note's text, its last line feed included, and its signatures; or why it is none. */
function parseNote(note) {
    if (note.length > MAX_NOTE_BYTES)
        return 'it is too long';
    if (!note.isWellFormed())
        return 'it is not well-formed text';
    if (/[^\P{Cc}\n]/u.test(note))
        return 'it holds control characters';
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        return 'it has no signatures';
    const lines = note.slice(split + 2).split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        return 'it does not end with a signature and a line feed';
    if (lines.length > MAX_SIGNATURES)
        return 'it has too many signatures';
    const signatures = [];
    for (const line of lines) {
        const [, name = '', encoded = ''] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
        const bytes = Buffer.from(encoded, 'base64');
        if (bytes.length < 5 || bytes.toString('base64') !== encoded)
            return 'a signature is malformed';
        signatures.push({ name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) });
    }
    return { text: note.slice(0, split + 1), signatures };
}
/** SHA-256(name ‖ LF ‖ type ‖ key), the first four bytes. */
const keyId = (name, key) => (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
const malformedKey = (where, expected) => new usage_error/* UsageError */.e({ what: 'it is not an Ed25519 key of a signed note', where, expected, fix: 'see https://c2sp.org/signed-note' });

// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/verify.js + 1 modules
var verify = __webpack_require__(4245);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/attestation.js
var attestation = __webpack_require__(7408);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/stored-proofs.js
var stored_proofs = __webpack_require__(3607);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/tag-message.js

/** The anchor in the message of a tag: the one line of it that is `SIZE:ROOT`; or why there is none. */
function anchorInMessage(message) {
    const [anchor, ...others] = message.split('\n').flatMap((line) => (0,anchors_anchor/* anchorIn */.x$)(line.trim()) ?? []);
    if (anchor === undefined)
        return 'no line of its message is an anchor, SIZE:ROOT';
    return others.length === 0 ? anchor : 'its message has several anchors';
}

// EXTERNAL MODULE: ./packages/ledger/lib/anchors/trusted-roots.js
var trusted_roots = __webpack_require__(2509);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/verify-anchored.js









/**
 * `verifyLedger` against an anchor of any kind, and against the proofs that lie beside the ledger. What cannot be believed is an error in the
 * findings, and proves nothing; proofs that nothing is given to check with are not believed, and named.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
async function verifyAnchored(request, given, ports) {
    const { ledger, shownAs = ledger } = request;
    const anchor = given.text === undefined ? undefined : await believed(given, given.text, ports);
    const proofs = await (0,stored_proofs/* readProofs */.OR)(ledger, shownAs, trustOf(given, ports.files), ports.files);
    const known = { proofs: proofs.believed, ...(typeof anchor === 'object' && { anchor }) };
    const verdict = await (0,verify/* verifyOnThreads */.AG)({ ...request, ...known }, ports);
    const distrust = typeof anchor === 'string' ? [(0,codes/* report */.z)('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })] : [];
    const state = verdict.verdict === 'tampered' ? [] : proofState(verdict, given, proofs);
    const unfit = verdict.verdict === 'tampered' ? [] : (0,stored_proofs/* unfitProofs */.A2)(ledger, verdict, proofs.unchecked, ports.files);
    return { ...verdict, findings: [...verdict.findings, ...distrust, ...proofs.findings, ...unfit, ...state] };
}
/** What is worth knowing of the proofs: that they were not checked, or that the end of the ledger waits for one. */
function proofState(verdict, { text, trustedRoot, signer }, { shown, count, believed }) {
    const at = { file: shown, line: 1, column: 1 };
    if (trustedRoot === undefined || signer === undefined) {
        const lacking = signer === undefined ? 'no signer given' : 'no trusted root given';
        const what = count === 1 ? '1 proof was' : `${count} proofs were`;
        return count === 0 ? [] : [(0,codes/* report */.z)('AIOP-L025', { message: `${what} not checked: ${lacking}`, at })];
    }
    // Whoever names an anchor, and keeps no proofs, does not wait for one.
    if ((count === 0 && text !== undefined) || verdict.count === 0)
        return [];
    const proven = Math.max(0, ...believed.map(({ size }) => size));
    if (proven >= verdict.size)
        return [];
    const message = proven === 0 ? 'nothing of the ledger is attested yet' : `what follows byte ${proven} of the ledger is not attested yet`;
    return [(0,codes/* report */.z)('AIOP-L026', { message, at })];
}
/** What signatures are checked with, where all of it is given. @throws UsageError for a file that is not there */
const trustOf = ({ trustedRoot, signer, directory }, files) => trustedRoot === undefined || signer === undefined ? undefined : { roots: (0,trusted_roots/* readRoots */.M)(trustedRoot, directory, files), signer };
/** The anchor that is named, or why it is not to be believed. */
async function believed(given, text, ports) {
    const { directory, where } = given;
    const noted = (0,anchors_anchor/* anchorIn */.x$)(text);
    if (noted !== undefined)
        return noted;
    if (ports.files.status(external_node_path_.posix.resolve(directory, text))?.kind === 'file')
        return attested(given, text, ports);
    // No tag has a colon in its name.
    if (text.includes(':') || ports.tags === undefined)
        throw noAnchor(text, where);
    const allowed = given.allowedSigners === undefined ? undefined : external_node_path_.posix.resolve(directory, given.allowedSigners);
    const tag = await ports.tags.signedTag(text, allowed);
    if (tag.state === 'absent')
        throw noAnchor(text, where);
    if (tag.state === 'unsigned')
        return `tag ${text}: ${tag.reason}`;
    const anchor = anchorInMessage(tag.message);
    return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}
async function attested(given, text, { files }) {
    const bundle = (0,stored_proofs/* bundleAt */.MJ)(external_node_path_.posix.resolve(given.directory, text), files);
    if (typeof bundle !== 'string')
        return `attestation ${text}: ${bundle.reason}`;
    // What is no bundle at all needs nobody to have signed it.
    const read = await (0,attestation/* readAttestation */.V6)(bundle);
    if (read.state === 'refused')
        return `attestation ${text}: ${read.reason}`;
    const trust = trustOf(given, files);
    if (trust === undefined)
        throw nothingToCheckWith(given, text);
    const opened = await (0,attestation/* openAttestation */.xy)(bundle, trust);
    return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}
const nothingToCheckWith = ({ where, signer }, text) => new usage_error/* UsageError */.e({
    what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
    where,
    expected: "a trusted root of Sigstore, and the signer's repository or workflow",
    fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
});
const noAnchor = (text, where) => new usage_error/* UsageError */.e({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
});

// EXTERNAL MODULE: ./packages/wiring/lib/ledger-threads.js
var ledger_threads = __webpack_require__(3315);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/ledger-branch.js + 1 modules
var ledger_branch = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/ledger-file.js










/** Where the ledger of a work tree is. */
const LEDGER = '.runs/ledger.jsonl';
/** What the option of every command that reads a ledger says. */
const BRANCH_HELP = 'read it from this branch of origin, where CI seals it (default: the one of aiop.yaml, or aiop-ledger)';
const PROOFS_TOO = 'as --anchor or in .runs/proofs';
/** Adds the options that name a ledger. */
function addLedgerOptions(command) {
    return command
        .option('--ledger <file>', 'the ledger', LEDGER)
        .option('--branch [name]', BRANCH_HELP)
        .option('--anchor <anchor>', 'what proves its tail: SIZE:ROOT as noted elsewhere, a signed tag that says it, or the file of an attestation')
        .option('--trusted-root <file>', `for attestations, ${PROOFS_TOO}: the roots of Sigstore, as \`gh attestation trusted-root\` prints them`)
        .option('--signer <url>', `for attestations, ${PROOFS_TOO}: the repository that has to have signed, such as https://github.com/owner/name`)
        .option('--allowed-signers <file>', 'for a tag: the SSH keys that may sign it (default: as git is configured)');
}
/** The anchor that the options name, and what it and the proofs beside the ledger are checked with. */
function givenAnchor({ directory }, { anchor, trustedRoot, signer, allowedSigners }) {
    return {
        where: '--anchor',
        directory,
        ...(anchor === undefined ? {} : { text: anchor }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
        ...(signer === undefined ? {} : { signer }),
        ...(allowedSigners === undefined ? {} : { allowedSigners }),
    };
}
/** Checks the ledger that the options name. @throws UsageError when there is none */
async function verdictOf(session, options) {
    const { ledger, verifierKey } = options;
    const path = (0,external_node_path_.resolve)(session.directory, ledger);
    requireLedger(path, ledger);
    const given = givenAnchor(session, options);
    const repository = given.text === undefined ? undefined : await (0,lib_session/* repositoryIfAny */.E$)(session);
    const ports = {
        files: files/* nodeFiles */.k,
        blake3: await (0,blake3/* loadBlake3 */.Z)(),
        threads: (0,ledger_threads/* ledgerThreads */.N)(),
        ...(repository === undefined ? {} : { tags: repository }),
    };
    const verifier = verifierKey === undefined ? {} : { verifier: parseVerifier(verifierKey, '--verifier-key') };
    const request = { ledger: path, shownAs: nameOf(options), declaredTypes: (0,ledger_branch/* declaredTypes */.Iz)(session), ...verifier };
    return verifyAnchored(request, given, ports);
}
/** @param where the path as it was named @throws UsageError where there is no ledger */
function requireLedger(path, where) {
    if (files/* nodeFiles */.k.status(path) !== undefined)
        return;
    throw new usage_error/* UsageError */.e({
        what: 'there is no ledger',
        where,
        expected: 'a file such as .runs/ledger.jsonl',
        fix: 'check the path; an append makes the ledger, and --branch reads the one that CI seals',
    });
}
/** The path of a ledger that nobody tampered with; otherwise it was said what is wrong, and the command ends. */
async function soundLedger(session, options) {
    const verdict = await verdictOf(session, options);
    if (verdict.verdict !== 'tampered')
        return { ok: true, path: (0,external_node_path_.resolve)(session.directory, options.ledger), verdict };
    session.terminal.result(verdict, renderVerdict(verdict, options, session.terminal));
    return { ok: false, status: exit_status/* EXIT */.d.negative };
}
/** A verdict for people. */
function renderVerdict(verdict, source, terminal) {
    const line = terminal.paint(COLOURS[verdict.verdict], `${(0,visible/* visible */.RK)(nameOf(source))}: ${(0,visible/* visible */.RK)((0,verify/* describeVerdict */.XZ)(verdict))}`, 'stdout');
    return `${line}\n${anchorNow(verdict)}${(0,findings/* renderFindings */.v)(verdict.findings, terminal)}`;
}
/** How messages name a ledger. */
const nameOf = ({ ledger, shownAs = ledger }) => shownAs;
/** What to note elsewhere, so that the next time more can be said than that the ledger is consistent. */
function anchorNow(verdict) {
    return verdict.verdict === 'consistent' && verdict.count > 0
        ? `its anchor is ${(0,anchors_anchor/* formatAnchor */.zG)(verdict)}: keep it elsewhere, for --anchor\n`
        : '';
}
const COLOURS = { verified: 'green', consistent: 'yellow', tampered: 'red' };


/***/ }),

/***/ 2883:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderCounts),
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);


const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Findings one a line, what belongs to them indented below. Untrusted text is made visible. */
function renderFindings(findings, terminal) {
    return findings
        .map((finding) => {
        const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(finding))}\n`;
        return (line +
            finding.related.map(({ file, line, column, message }) => `      ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${file}:${line}:${column} ${message}`)}\n`).join(''));
    })
        .join('');
}
/** `2 errors, 1 warning`. */
function renderCounts(findings) {
    const { error, warning } = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings);
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(error, 'error')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warning, 'warning')}`;
}


/***/ }),

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

/***/ 2509:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRoots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


const MAX_ROOTS_BYTES = 1 << 20;
/**
 * Reads trusted roots of Sigstore (https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto): one JSON document, or one a line, as
 * `gh attestation trusted-root` prints them.
 * @throws UsageError where there is no such file, and for what is no JSON object
 */
function readRoots(path, directory, files) {
    const text = Buffer.from(files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(directory, path), MAX_ROOTS_BYTES)).toString();
    const whole = objectIn(text);
    const roots = whole === undefined ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [objectIn(line)])) : [whole];
    const known = roots.filter((root) => root !== undefined);
    if (known.length > 0 && known.length === roots.length)
        return known;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: 'it holds no trusted roots of Sigstore',
        where: path,
        expected: 'JSON, one document or one a line',
        fix: 'save what `gh attestation trusted-root` prints, and name that file',
    });
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectIds),
/* harmony export */   U: () => (/* binding */ writeIdAuthority)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1853);
/* harmony import */ var _read_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);



/** The ID authority: a projection of the `ws.*` events and of nothing else, in order of first mention. */
function projectIds(entries) {
    const records = new Map();
    for (const entry of entries) {
        const { wsid } = entry;
        if (typeof wsid !== 'string' || !(entry.t === 'ws.create' || entry.t === 'ws.step' || entry.t === 'ws.done'))
            continue;
        const record = records.get(wsid) ?? { wsid, status: 'running', run: entry.src.run };
        records.set(wsid, { ...record, ...namesOf(entry), ...stateOf(entry) });
    }
    return [...records.values()];
}
/** Brings `.runs/id-authority.jsonl`, beside the ledger, up to date. @returns its path */
function writeIdAuthority(ledger, { files }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'id-authority.jsonl');
    const lines = projectIds((0,_read_events_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvents */ .w)({ ledger }, { files })).map((record) => `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`);
    files.write(path, lines.join(''));
    return path;
}
const text = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
const namesOf = ({ wslid, branch }) => ({ ...text('wslid', wslid), ...text('branch', branch) });
function stateOf({ t, ts, status, ok }) {
    if (t === 'ws.create')
        return ok === true ? { created_at: ts } : { created_at: ts, status: 'failed' };
    return t === 'ws.done' && typeof status === 'string' ? { status, completed_at: ts } : {};
}


/***/ }),

/***/ 7729:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HQ: () => (/* binding */ readCheckpoint),
  $d: () => (/* binding */ sizeOf),
  Kp: () => (/* binding */ writeCheckpoint)
});

// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lib_lines = __webpack_require__(1644);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/checkpoint.js
/** The text of a checkpoint, with its last line feed. `origin` is one line. */
const formatCheckpoint = ({ origin, count, root, extensions }) => [origin, String(count), Buffer.from(root).toString('base64'), ...extensions, ''].join('\n');
/** Reads the text of a checkpoint: a checkpoint, or why it is none. Sizes beyond 2^53 are refused, as no ledger has them. */
function parseCheckpoint(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return 'it does not end with a line feed';
    const [origin = '', size = '', root = '', ...extensions] = lines;
    if (lines.length < 3)
        return 'it has fewer than three lines';
    if (origin === '')
        return 'it names no log';
    const count = /^(0|[1-9][0-9]{0,15})$/.test(size) ? Number(size) : Number.NaN;
    if (!Number.isSafeInteger(count))
        return 'its size is no whole number';
    const bytes = Buffer.from(root, 'base64');
    if (bytes.length === 0 || bytes.toString('base64') !== root)
        return 'its root is not in base 64';
    return { origin, count, root: bytes, extensions };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js





const MAX_CHECKPOINT_BYTES = 1_000_000;
/** Writes the signed checkpoint of a head beside its ledger. The log has the name of the key. @returns the note */
function writeCheckpoint(ledger, { count, root }, signer, files) {
    const note = signer.sign(formatCheckpoint({ origin: signer.name, count, root: Buffer.from(root, 'hex'), extensions: [] }));
    files.write((0,paths/* checkpointPath */.AD)(ledger), note);
    return note;
}
/** Reads the checkpoint beside a ledger, and believes it where this key has signed it for the log of its name. */
function readCheckpoint(ledger, shownAs, verifier, files) {
    const path = (0,paths/* checkpointPath */.AD)(ledger);
    const shown = (0,paths/* checkpointPath */.AD)(shownAs);
    const unsigned = (reason) => ({
        state: 'unsigned',
        findings: [(0,codes/* report */.z)('AIOP-L011', { message: `${shown}: ${reason}`, at: { file: shown, line: 1, column: 1 } })],
    });
    if (files.status(path) === undefined)
        return unsigned('there is no checkpoint');
    const opened = verifier.open(Buffer.from(files.read(path, MAX_CHECKPOINT_BYTES)).toString());
    if (opened.state === 'malformed')
        return unsigned(`it is no signed note: ${opened.reason}`);
    if (opened.state !== 'signed')
        return unsigned(`${verifier.name} has ${opened.state === 'unsigned' ? 'not signed it' : 'not signed what stands there'}`);
    const checkpoint = parseCheckpoint(opened.text);
    if (typeof checkpoint === 'string')
        return unsigned(checkpoint);
    if (checkpoint.origin !== verifier.name)
        return unsigned(`it is of the log ${JSON.stringify(checkpoint.origin)}`);
    return { state: 'signed', known: { count: checkpoint.count, root: Buffer.from(checkpoint.root).toString('hex') } };
}
/** The size in bytes of a ledger's first `count` lines, or undefined where it has fewer. */
function sizeOf(ledger, count, files) {
    const headFile = (0,head/* readHead */.zy)(files, ledger);
    if (headFile.state === 'sound' && headFile.head.count === count)
        return headFile.head.size;
    let [lines, size] = [0, 0];
    for (const line of (0,lib_lines/* readLines */.Se)(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        if (lines === count || line.state !== 'whole')
            break;
        lines++;
        size = line.byte + line.bytes.length + 1;
    }
    return lines === count ? size : undefined;
}


/***/ }),

/***/ 4245:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ describeVerdict),
  rZ: () => (/* binding */ tampered),
  xy: () => (/* binding */ verifyLedger),
  AG: () => (/* binding */ verifyOnThreads)
});

// UNUSED EXPORTS: unproven

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js + 1 modules
var signed_checkpoint = __webpack_require__(7729);
// EXTERNAL MODULE: ./packages/ledger/lib/scan.js
var lib_scan = __webpack_require__(6670);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/ledger-tree.js
var ledger_tree = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/ledger/lib/stretch.js
var stretch = __webpack_require__(6602);
;// CONCATENATED MODULE: ./packages/ledger/lib/stretches.js


/** A ledger less than this is read by one thread before another has started. */
const MIN_STRETCH_BYTES = 16 << 20;
/**
 * Checks a ledger in stretches, each on a thread of its own, the first of them on this one. Undefined where it is too small for that, and for
 * everything but a sound ledger about which there is nothing to say: what is wrong with it says one thread that reads it from its beginning.
 */
async function checkInStretches({ ledger, declaredTypes, minStretchBytes = MIN_STRETCH_BYTES }, ports) {
    const { threads, files } = ports;
    const size = files.status(ledger)?.size ?? 0;
    const parts = Math.min((threads?.spare ?? 0) + 1, Math.floor(size / minStretchBytes));
    if (threads === undefined || parts < 2)
        return undefined;
    const [own, ...others] = (0,stretch/* stretchesOf */.T)(ledger, size, parts, ports) ?? [];
    if (own === undefined)
        return undefined;
    const request = (stretch) => ({ ...stretch, ledger, declaredTypes });
    const asked = Promise.allSettled(others.map((stretch) => threads.ask(request(stretch))));
    const reports = [
        (0,stretch/* checkStretch */.I)(request(own), ports),
        ...(await asked).map((answer) => (answer.status === 'fulfilled' ? answer.value : LOST)),
    ];
    return joined(reports, ledger, size, ports);
}
/** A thread that could not be had is no verdict on a ledger. */
const LOST = { state: 'other' };
function joined(reports, ledger, size, { files }) {
    let before;
    const jobs = new Map();
    const blocks = [];
    for (const report of reports) {
        if (report.state === 'other')
            return undefined;
        if (before !== undefined && (before.count !== report.first.count || before.head !== report.first.head))
            return undefined;
        if (!goOn(jobs, report.jobs))
            return undefined;
        for (const block of report.blocks)
            blocks.push(block);
        before = report.end;
    }
    if (before === undefined)
        return undefined;
    const { count, head } = before;
    const tree = (0,ledger_tree/* treeOver */.bk)(ledger, { size, count }, blocks, files);
    return { end: { size, count, head, root: (0,ledger_tree/* rootOver */.jg)(count, tree) }, rootAt: (at) => (0,ledger_tree/* rootAt */.sb)(at, size, tree) };
}
/** Whether the jobs of a stretch go on where they ended before it; takes them over. */
function goOn(jobs, next) {
    for (const [job, { firstSeq, firstTs, nextSeq, ts }] of next) {
        const before = jobs.get(job);
        if (firstSeq !== (before?.nextSeq ?? 0) || (before !== undefined && firstTs < before.ts))
            return false;
        jobs.set(job, { firstSeq: before?.firstSeq ?? firstSeq, firstTs: before?.firstTs ?? firstTs, nextSeq, ts });
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/verify.js









/**
 * Checks a whole ledger against itself, its head file (where there is one) and the anchor (where one is given). Changes nothing.
 * @throws UsageError when there is no ledger, or its path is a link
 */
function verifyLedger(request, ports) {
    return verifyKnown(request, undefined, ports);
}
/**
 * The same, with the same verdict in every case, in less time on more than one thread where `ports` has some and the ledger is large.
 * @throws UsageError when there is no ledger, or its path is a link
 */
async function verifyOnThreads(request, ports) {
    (0,paths/* refuseLinks */.UA)(ports.files, request.ledger);
    return verifyKnown(request, await checkInStretches({ declaredTypes: new Set(), ...request }, ports), ports);
}
/** @param sound what is known of the ledger already */
function verifyKnown(request, sound, ports) {
    const { ledger, shownAs = ledger, verifier } = request;
    (0,paths/* refuseLinks */.UA)(ports.files, ledger);
    if (verifier === undefined)
        return verifyWith(request, request.anchor, sound, ports);
    const checkpoint = (0,signed_checkpoint/* readCheckpoint */.HQ)(ledger, shownAs, verifier, ports.files);
    if (checkpoint.state === 'unsigned') {
        const verdict = verifyWith(request, request.anchor, sound, ports);
        return { ...verdict, findings: [...verdict.findings, ...checkpoint.findings] };
    }
    const { count, root } = checkpoint.known;
    const size = (0,signed_checkpoint/* sizeOf */.$d)(ledger, count, ports.files);
    const verdict = verifyWith(request, size === undefined ? undefined : { size, root }, sound, ports);
    if (verdict.verdict === 'tampered')
        return verdict;
    if (size === undefined) {
        const reason = `the ledger ends here, but its checkpoint knows ${count} entries: its tail is missing`;
        return tampered({ code: 'AIOP-L008', entry: verdict.count, byte: verdict.size, reason }, shownAs);
    }
    return request.anchor === undefined ? verdict : verifyWith(request, request.anchor, sound, ports);
}
function verifyWith(request, anchor, sound, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set() } = request;
    // The head first: a writer appends before it replaces the head, so a head can be too old for the lines, but never too new.
    const headFile = (0,head/* readHead */.zy)(ports.files, ledger);
    const size = ports.files.status(ledger)?.size;
    if (size === undefined && headFile.state === 'absent')
        throw noLedger(shownAs);
    const { proofs = [] } = request;
    const milestones = milestonesOf(headFile, anchor, proofs);
    const proven = largest(anchor, proofs);
    if (sound !== undefined && headFile.state !== 'broken' && fits(sound, milestones)) {
        return soundVerdict(sound.end, proven, headNotices(headFile, sound.end, shownAs));
    }
    const lastHash = headFile.state === 'sound' ? headFile.head.head : entry/* NO_HASH */.hz;
    const afterLine = (chain, byte) => milestoneDefect(milestones, chain, byte);
    const scan = (0,lib_scan/* scanEntries */.I)({ ledger, shownAs, from: (0,head/* emptyHead */.Cc)(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
    const defect = scan.defect ?? tornDefect(scan) ?? headFileDefect(headFile, ledger) ?? missedMilestone(milestones, scan.chain);
    if (defect !== undefined)
        return tampered(defect, shownAs);
    const { range: _, ...end } = scan.chain.snapshot();
    return soundVerdict(end, proven, [...scan.notices, ...headNotices(headFile, scan.chain, shownAs)]);
}
function soundVerdict(end, anchor, findings) {
    // An anchor of nothing proves nothing.
    if (anchor === undefined || anchor.size === 0)
        return { verdict: 'consistent', ...end, findings };
    return { verdict: 'verified', anchor, ...end, findings };
}
/** The anchor that proves most. */
const largest = (anchor, proofs) => proofs.reduce((best, proof) => (best === undefined || proof.size > best.size ? proof : best), anchor);
/** Whether everything that is known of a sound ledger from elsewhere is so. */
const fits = ({ end, rootAt }, milestones) => [...milestones.values()]
    .flat()
    .every(({ size, root, head }) => rootAt(size) === root && (head === undefined || (size === end.size && head === end.head)));
/** The finding that a verdict leads to where a proof is asked for, and the ledger is merely consistent. */
function unproven(verdict, required, file) {
    if (verdict.verdict !== 'consistent' || required === 'consistent')
        return [];
    return [report('AIOP-L009', { message: describeVerdict(verdict), at: { file, line: Math.max(verdict.count, 1), column: 1 } })];
}
/** A verdict as one sentence. It may carry text from the ledger: print it through `visible`. */
function describeVerdict(verdict) {
    switch (verdict.verdict) {
        case 'verified':
            return `verified against the anchor ${(0,anchors_anchor/* formatAnchor */.zG)(verdict.anchor)}${verdict.anchor.by === undefined ? '' : ` (${verdict.anchor.by})`}: ${entriesIn(verdict)}, ${verdict.size} bytes`;
        case 'consistent':
            return `consistent: ${entriesIn(verdict)}, ${verdict.size} bytes, sound in ${verdict.count === 1 ? 'itself' : 'themselves'}; that none was cut off the end is not proven without an anchor`;
        case 'tampered':
            return `tampered: entry ${verdict.entry}, byte ${verdict.byte}, ${verdict.reason}`;
    }
}
const entriesIn = ({ count }) => (count === 1 ? '1 entry' : `${count} entries`);
/** The verdict that a defect leads to. */
function tampered({ code, entry, byte, reason }, file) {
    const message = `entry ${entry} at byte ${byte}: ${reason}`;
    return { verdict: 'tampered', entry, byte, reason, findings: [(0,codes/* report */.z)(code, { message, at: { file, line: entry + 1, column: 1 } })] };
}
function milestonesOf(headFile, anchor, proofs) {
    const all = [];
    if (headFile.state === 'sound')
        all.push({ code: 'AIOP-L007', name: 'the head file', ...headFile.head });
    if (anchor !== undefined)
        all.push({ code: 'AIOP-L008', name: 'the anchor', ...anchor });
    for (const proof of proofs)
        all.push({ code: 'AIOP-L008', name: `the proof ${proof.by}`, size: proof.size, root: proof.root });
    return Map.groupBy(all, ({ size }) => size);
}
/** The line before the chain's end begins at `byte`. */
function milestoneDefect(milestones, chain, byte) {
    for (const [size, known] of milestones) {
        if (size === 0 || size > chain.size)
            continue;
        milestones.delete(size);
        const { root, count } = chain.snapshot();
        const failed = known.find((milestone) => size !== chain.size || milestone.root !== root || (milestone.head ?? chain.head) !== chain.head);
        if (failed === undefined)
            continue;
        const reason = size === chain.size
            ? `the ${size} bytes up to the end of its line are not the ones that ${failed.name} was taken from`
            : `its line goes on beyond byte ${size}, where the line ended when ${failed.name} was taken`;
        return { code: failed.code, entry: count - 1, byte, reason };
    }
    return undefined;
}
/** What is left of the milestones when the ledger ends. */
function missedMilestone(milestones, chain) {
    const end = { entry: chain.count, byte: chain.size };
    for (const { code, name, size, root } of [...milestones.values()].flat()) {
        if (size > 0)
            return { code, ...end, reason: `the ledger ends here, but ${name} knows ${size} bytes: its tail is missing` };
        if (root !== (0,head/* emptyHead */.Cc)().root)
            return { code, ...end, reason: `${name} names a root that no empty ledger has` };
    }
    return undefined;
}
function tornDefect({ torn, chain }) {
    if (torn === undefined)
        return undefined;
    return { code: 'AIOP-L006', entry: chain.count, byte: chain.size, reason: `the last line has no line feed: ${torn.length} torn bytes` };
}
function headFileDefect(headFile, ledger) {
    if (headFile.state !== 'broken')
        return undefined;
    return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${(0,paths/* headPath */.wz)(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}
function headNotices(headFile, { count, size }, file) {
    if (headFile.state === 'absent' && count > 0) {
        return [(0,codes/* report */.z)('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
    }
    if (headFile.state !== 'sound' || headFile.head.size === size)
        return [];
    const message = `${count - headFile.head.count} entries stand beyond the head`;
    return [(0,codes/* report */.z)('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}
function noLedger(where) {
    const fix = 'check the path; an append makes the ledger';
    return new usage_error/* UsageError */.e({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}


/***/ }),

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerThreads),
/* harmony export */   R: () => (/* binding */ answerAsThread)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
const ledgerThreads = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .threadsOf */ .Dm)(process.argv[1] ?? '');
/** What the program does on a thread that was made by `ledgerThreads`. */
const answerAsThread = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .answerRequest */ .Y9)(async (request) => (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .checkStretch */ .I)(request, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_2__/* .nodeFiles */ .k, blake3: await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)() }));


/***/ })

};
