export const id = 6339;
export const ids = [6339];
export const modules = {

/***/ 6339:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRunCommand: () => (/* binding */ addRunCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/config/lib/load-config.js
var load_config = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var lib_finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/judge.js + 1 modules
var judge = __webpack_require__(6208);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/document.js
var criteria_document = __webpack_require__(5420);
// EXTERNAL MODULE: ./packages/claims/lib/protected-paths.js + 1 modules
var protected_paths = __webpack_require__(8511);
// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/ledger/lib/exclude-own-folders.js
var exclude_own_folders = __webpack_require__(3976);
// EXTERNAL MODULE: ./packages/ledger/lib/seal.js
var seal = __webpack_require__(9806);
// EXTERNAL MODULE: ./packages/ledger/lib/id-authority.js
var id_authority = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/version/lib/decide.js
var decide = __webpack_require__(4452);
;// CONCATENATED MODULE: ./packages/version/lib/event.js

/** What the ledger hears of a decision, of the repository or of one module; undefined where there is no version to speak of. */
function versionEvent(decision, module) {
    const { version, previous, bump, level, tag, commits, compliance } = decision;
    if (version === undefined || tag === undefined)
        return undefined;
    return {
        t: 'version.decided',
        ...(module === undefined ? {} : { module }),
        version,
        ...(previous === undefined ? {} : { previous }),
        bump,
        level,
        tag,
        commits,
        compliance,
    };
}
/** What the ledger hears of a lint. */
function lintEvent({ commits, merges, compliance, title, findings }) {
    const { error, warning } = countFindings(findings);
    return { t: 'commits.checked', ok: error === 0, commits, merges, compliance, title, errors: error, warnings: warning };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/report.js
/** Whether an outcome lets what needs it go on. */
function satisfies({ state }) {
    return state === 'merged' || state === 'ready' || state === 'unchanged';
}
/** Reasons for a refusal that lie in what was around the work, and may be gone the next time. */
const PASSING_REASONS = new Set(['AIOP-W009', 'AIOP-W010', 'AIOP-W011', 'AIOP-W013']);
/** Whether the same plan, run again, may bring the work to another end. Where the work itself broke a rule, it will do so again. */
function mayEndOtherwise(outcome) {
    if (outcome.state === 'refused')
        return outcome.findings.some(({ code }) => PASSING_REASONS.has(code));
    return outcome.state === 'failed' || outcome.state === 'interrupted';
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/resume/landed-before.js
/** The last line of a commit that a run made: which instance of a workstream it is of. */
const INSTANCE = /\nAiop-Run: ([0-9A-HJKMNP-TV-Z]{26})\n*$/;
/** Which workstreams an earlier run has landed already, by their key, as the commits on the target tell. */
async function landedBefore({ base, instances }, tip, manifests, git) {
    const keys = new Set(manifests.map(({ id }) => id));
    const landed = new Map();
    for (const { oid, message } of await git.log({ from: base, to: tip })) {
        const id = instances.get(INSTANCE.exec(message)?.[1] ?? '')?.id;
        if (id !== undefined && keys.has(id))
            landed.set(id, oid);
    }
    const changed = await git.changedPaths([...landed.values()]);
    return new Map([...landed].map(([id, commit]) => [id, { state: 'merged', commit, files: changed.get(commit) ?? [], earlier: true }]));
}

// EXTERNAL MODULE: ./packages/secrets/lib/scan-diff.js
var scan_diff = __webpack_require__(8900);
// EXTERNAL MODULE: ./packages/claims/lib/opted-out.js
var opted_out = __webpack_require__(7226);
// EXTERNAL MODULE: ./packages/ids/lib/content.js
var lib_content = __webpack_require__(9013);
;// CONCATENATED MODULE: ./packages/pipeline/lib/codes.js

const error = (title, hint) => ({ severity: 'error', title, hint });
/** What can go wrong while a workstream is executed. Codes never change their meaning. */
const WORKSTREAM_CODES = {
    'AIOP-W001': error('A pinned file is not what was pinned', 'make the plan again on the current base, or update the pin'),
    'AIOP-W002': error('A command of the workstream failed', 'see its output; mend the command or the plan'),
    'AIOP-W003': error('A command took too long', 'raise budgets.timeout_minutes, or do less in one workstream'),
    'AIOP-W004': error('The patch of the workstream cannot be read', 'name a patch file of the repository in execute.patch'),
    'AIOP-W005': error('The change is larger than its budget', 'split the workstream, or raise its budgets'),
    'AIOP-W006': error('An output does not fit its schema', 'mend what writes the file'),
    'AIOP-W007': error('Verification failed', 'see the output of the failed task'),
    'AIOP-W008': error('The confidence is below the gate', 'raise the confidence with evidence, or have a person take the change'),
    'AIOP-W009': error('The change conflicts with what landed before it', 'order the two workstreams with needs, or narrow their claims'),
    'AIOP-W010': error('A branch moved during the run', 'run again: what landed stays, the rest starts from the new target'),
    'AIOP-W011': error('The worktree could not be made', 'see the reason'),
    'AIOP-W012': error('The set-up of the worktree failed', 'see the output of the set-up command'),
    'AIOP-W013': error('A step could not run', 'see the reason'),
    'AIOP-W014': error('No change was handed on', 'see the job that was to make it'),
    'AIOP-W015': error('A tree that was not verified would land', 'see the job that verified it, and run again where the target moved'),
    'AIOP-W016': error('The remote refused the push', 'see what it said: allow the push to the branch, or have pull requests opened'),
    'AIOP-W017': error('A workstream did not land', 'see the jobs of its wave'),
};
const workstreamFinding = (0,lib_finding/* reporter */.YX)(WORKSTREAM_CODES);

;// CONCATENATED MODULE: ./packages/pipeline/lib/prompt.js
/**
 * The prompt for an agent, of one form for all: the goal in a sentence, deliverables, constraints, and what to return. It names files and holds no
 * content of any: what a repository's files say is not an instruction.
 */
function renderPrompt(manifest, files) {
    const { title, items, claims, budgets } = manifest;
    const list = (lines) => (lines.length === 0 ? '- none\n' : lines.map((line) => `- ${line}\n`).join(''));
    const deliverables = items.map(({ action, file_path, to, reason }) => `${action} \`${file_path}\`${to === undefined ? '' : ` to \`${to}\``}: ${reason}`);
    const limits = [
        ...(budgets.max_files === undefined ? [] : [`Change at most ${budgets.max_files} files.`]),
        ...(budgets.max_patch_kb === undefined ? [] : [`The patch has at most ${budgets.max_patch_kb} KB.`]),
        ...(budgets.timeout_minutes === undefined ? [] : [`You have ${budgets.timeout_minutes} minutes.`]),
    ];
    return `# Goal
${title}

# Deliverables
${list(deliverables.length > 0 ? deliverables : claims.write.map((pattern) => `whatever the goal needs in \`${pattern}\``))}
# Constraints
${list([
        ...(items.length > 0 ? ['Add or modify ONLY the files listed in Deliverables.'] : []),
        `Write only paths that match: ${claims.write.map((pattern) => `\`${pattern}\``).join(', ')}.`,
        ...(claims.except.length > 0 ? [`Never touch: ${claims.except.map((pattern) => `\`${pattern}\``).join(', ')}.`] : []),
        'No symbolic links, submodules, binaries or mode changes.',
        'No secrets, tokens or keys in any file.',
        ...limits,
    ])}
# Files you may change
${list(files.filter(({ access }) => access === 'write').map(({ path }) => `\`${path}\``))}
# Files you may read besides
${list(files.filter(({ access }) => access === 'read').map(({ path }) => `\`${path}\``))}
# Return
Return ONLY the diff, in unified format with \`a/\` and \`b/\` prefixes, against commit ${manifest.base.sha ?? manifest.base.ref}.
`;
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/work.js
/**
 * Adds, removes or prunes worktrees while nobody else does: git reads the records of the others while it makes one, and fails on a half-written one.
 */
function withWorktrees({ ports }, work) {
    return ports.locks.withLock(`${ports.git.commonDir}/aiop/worktrees.lock`, work, 120_000);
}
/** Where the worktree of a workstream stands. */
function worktreePath(temporaryDirectory, wsid) {
    return `${temporaryDirectory}/worktrees/${wsid}`;
}
/** Whether a change is there at all: a workstream whose work was done before has nothing to merge. */
async function isUnchanged({ tree, base }, { ports }) {
    return tree !== undefined && tree === (await ports.git.write.treeOf(base));
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/create.js






/** More context than this helps no agent, and a tree of a million files must not make a prompt of a million lines. */
const MAX_CONTEXT_FILES = 500;
/** Checks the pins again at the base, makes branch and worktree, and writes the prompt beside it. */
const create = async (work, context) => {
    const broken = await brokenPins(work, context);
    if (broken.length > 0)
        return broken;
    const { git, files } = context.ports;
    try {
        await withWorktrees(context, () => git.worktrees.add(work.worktree, work.manifest.branch, work.base));
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return [workstreamFinding('AIOP-W011', { message: `worktree ${work.worktree} on branch ${work.manifest.branch}: ${error.message}` })];
    }
    files.write(promptPath(work), renderPrompt(work.manifest, await contextFiles(work, context)), { sync: false });
    return [];
};
/** The prompt stands beside the worktree, not in it: it is no part of the change. */
const promptPath = ({ worktree }) => `${worktree}.prompt.md`;
async function brokenPins({ manifest, base }, { ports }) {
    const findings = [];
    for (const { path, module_file_id: pinned, file_hash: pinnedHash } of manifest.pins) {
        const content = await ports.git.readFile(base, path);
        const found = content === undefined ? 'no such file' : (0,lib_content/* moduleFileId */.YG)(ports.blake3, path, content);
        const hash = content === undefined ? 'no such file' : (0,lib_content/* fileHash */.Lg)(ports.blake3, path, content);
        if (found === pinned && (pinnedHash === undefined || hash === pinnedHash))
            continue;
        const [want, have] = found === pinned ? [pinnedHash, hash] : [pinned, found];
        findings.push(workstreamFinding('AIOP-W001', { message: `${path}: pinned ${want}, found ${have} at ${base}` }));
    }
    return findings;
}
async function contextFiles({ base, policy: { claims } }, { ports }) {
    const entries = (await ports.git.listTree(base)).filter(({ mode }) => mode === '100644' || mode === '100755');
    const chosen = entries
        .flatMap(({ path, oid }) => {
        if (claims.permits(path).state === 'claimed')
            return [{ path, oid, access: 'write' }];
        return claims.read.some((pattern) => pattern.matches(path)) ? [{ path, oid, access: 'read' }] : [];
    })
        .slice(0, MAX_CONTEXT_FILES);
    const contents = await ports.git.readBlobs(chosen.map(({ oid }) => oid));
    return chosen.filter((_, index) => !(0,opted_out/* isOptedOut */.b)(contents[index] ?? new Uint8Array()));
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/cleanup.js



/** Keeps the change of a workstream that did not land, as `.runs/kept/<wsid>.patch`; never one that holds a secret. Returns its path. */
async function keepPatch({ wsid, base, tree }, { root, ports }) {
    if (tree === undefined)
        return undefined;
    const patch = await ports.git.diff(base, tree);
    if (patch.length === 0 || (await (0,scan_diff/* scanDiff */.p)(new TextDecoder().decode(patch))).length > 0)
        return undefined;
    const path = `.runs/kept/${wsid}.patch`;
    ports.files.write(`${root}/${path}`, patch);
    return path;
}
/**
 * Takes away what a workstream leaves behind, by the policy of its plan: the worktree of what landed, the branch of what landed, and always the
 * branch that holds no work. A branch with work that did not land stays.
 */
async function cleanUp(work, { state }, context) {
    const { git } = context.ports;
    const { auto_remove_on_complete: removeIt, auto_delete_branch: deleteBranch } = work.manifest.worktree;
    const done = state === 'merged' || state === 'unchanged';
    if (state !== 'blocked' && (!done || removeIt))
        await removeWorktree(work.worktree, context);
    const ref = `refs/heads/${work.manifest.branch}`;
    if (state === 'merged' && deleteBranch && work.commit !== undefined)
        await git.write.deleteRef(ref, work.commit);
    if (work.commit === undefined && (done || removeIt))
        await deleteEmptyBranch(ref, work, git);
}
/** Removes a worktree, its record, and the prompt beside it. */
async function removeWorktree(worktree, context) {
    const { git, files } = context.ports;
    await withWorktrees(context, async () => {
        // A folder whose record was destroyed by what ran in it is no worktree for git; it goes all the same.
        await git.worktrees.remove(worktree).catch(() => files.remove(worktree));
        await git.worktrees.prune();
    });
    files.remove(promptPath({ worktree }));
}
async function deleteEmptyBranch(ref, { base }, git) {
    if ((await git.resolveCommit(ref)) === base)
        await git.write.deleteRef(ref, base);
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/resume/leftovers.js




/**
 * Takes away what a run that was killed left behind: its worktrees, and the branches whose work is on the target or that hold none. What stands in
 * a worktree and in no commit is kept as a patch, as of a workstream that failed.
 */
async function removeLeftovers({ instances }, tip, context) {
    const { git, files, temporaryDirectory } = context.ports;
    // The folder for temporary files may have been another one.
    const standing = new Map((await git.worktrees.list()).map(({ path }) => [external_node_path_.posix.basename(path), path]));
    for (const [wsid, { branch }] of instances) {
        const ref = `refs/heads/${branch}`;
        const head = await git.resolveCommit(ref);
        const worktree = standing.get(wsid) ?? worktreePath(temporaryDirectory, wsid);
        if (files.status(worktree) !== undefined) {
            if (head !== undefined)
                await keepPatch({ wsid, base: head, tree: await treeIn(worktree, head, context) }, context);
            await removeWorktree(worktree, context);
        }
        if (head !== undefined && (await git.isAncestor(head, tip)))
            await git.write.deleteRef(ref, head);
    }
}
/** Undefined where what is left of the worktree can no longer be read. */
async function treeIn(worktree, head, { ports: { git } }) {
    try {
        return await git.snapshot(worktree, head);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/event-check.js + 1 modules
var event_check = __webpack_require__(9787);
// EXTERNAL MODULE: ./packages/ledger/lib/job-log-record.js
var job_log_record = __webpack_require__(3541);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lines = __webpack_require__(1644);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/ledger/lib/quarantine.js
var quarantine = __webpack_require__(4939);
// EXTERNAL MODULE: ./packages/ledger/lib/redaction.js
var redaction = __webpack_require__(3066);
// EXTERNAL MODULE: ./packages/ledger/lib/source.js
var lib_source = __webpack_require__(5954);
;// CONCATENATED MODULE: ./packages/ledger/lib/job-log.js











/** The log of a job: `.runs/wal/<job-key>.jsonl`. */
const jobLogPath = (walDir, job) => external_node_path_.posix.join(walDir, `${job}.jsonl`);
/** The log that a path names: any `.jsonl` in a folder `wal`, by which every action tells a job's log from a ledger. */
function jobLogAt(path) {
    const walDir = posix.dirname(path);
    const job = posix.basename(path, '.jsonl');
    return posix.basename(walDir) === 'wal' && path.endsWith('.jsonl') && isJobKey(job) ? { walDir, job } : undefined;
}
/**
 * Opens a job's log, or goes on with one that was left open: a torn last line of a killed writer is moved aside first.
 * @throws UsageError for a log that is closed, broken, or belongs to another run
 */
function openJobLog({ walDir, source, declaredTypes = new Set() }, ports) {
    (0,lib_source/* requireSource */.nH)(source);
    const { files, clock, random, blake3, redact } = ports;
    const { repo, run, attempt, job } = source;
    const path = jobLogPath(walDir, job);
    (0,paths/* refuseLinks */.UA)(files, path);
    let { count, head } = resume(path, source, ports);
    const nextId = (0,instance/* ulidFactory */.vL)(clock, random);
    const lineageId = (0,lineage/* eventLineageIds */.EA)(source);
    const redactEvent = (0,redaction/* eventRedactor */.$)(redact);
    // Redaction takes its time; the order of the calls has to outlast it.
    let queue = Promise.resolve();
    const inOrder = (work) => {
        const result = queue.then(work);
        queue = result.catch(() => undefined);
        return result;
    };
    const where = `an event of job ${job}`;
    const record = async (event) => {
        const checked = (0,event_check/* requireEvent */.M9)(event, where, declaredTypes);
        const redacted = await redactEvent(checked);
        // What redaction leaves has to fit as well.
        if (redacted !== checked)
            (0,event_check/* requireEvent */.M9)(redacted, where, declaredTypes);
        const id = nextId();
        const envelope = (0,entry/* recordedFields */._K)({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(count), seq: count });
        const line = (0,entry/* lineOf */.cA)({ ...redacted, ...envelope, src: { repo, run, attempt, job }, prev: head }, where, job_log_record/* MAX_RECORD_BYTES */.xR);
        files.append(path, line, { sync: false });
        head = blake3.hex(line.subarray(0, -1));
        count++;
        return id;
    };
    return {
        path,
        get count() {
            return count;
        },
        get head() {
            return head;
        },
        append: (event) => inOrder(() => record(event)),
        sync: () => inOrder(() => files.append(path, '')),
        close: () => inOrder(() => files.append(path, (0,entry/* lineOf */.cA)((0,job_log_record/* closingRecord */.Tz)(count, head), where))),
    };
}
/** Does work while this process alone may write the log of a job, and while no seal takes it. @throws UsageError when another one holds it */
function whileWriting(path, work, { locks }, timeoutMs) {
    return locks.withLock((0,paths/* lockPath */.HZ)(path), work, timeoutMs);
}
/**
 * Records one event in a job's log from a process of its own, under the log's lock, and waits until it is on disk.
 * @throws UsageError as `openJobLog` and `JobLog.append` do
 */
async function appendToJobLog(request, ports) {
    requireSource(request.source);
    const path = jobLogPath(request.walDir, request.source.job);
    refuseLinks(ports.files, path);
    return whileWriting(path, async () => {
        const log = openJobLog(request, ports);
        const ids = [];
        for (const event of request.events)
            ids.push(await log.append(event));
        await log.sync();
        return { ids, count: log.count, head: log.head };
    }, ports);
}
/**
 * Marks the log of a job as complete, under its lock: of a job that recorded nothing, too. Does nothing when it is closed.
 * @throws UsageError for a log that is broken, or belongs to another run
 */
async function closeJobLog(request, ports) {
    requireSource(request.source);
    const path = jobLogPath(request.walDir, request.source.job);
    refuseLinks(ports.files, path);
    return whileWriting(path, async () => {
        const closed = closedLog(path, ports);
        if (closed !== undefined)
            return closed;
        const log = openJobLog(request, ports);
        await log.close();
        return { count: log.count, head: log.head };
    }, ports);
}
function closedLog(path, { files }) {
    const size = files.status(path)?.size ?? 0;
    const last = size === 0 ? undefined : lineEndingAt(files, path, size);
    const record = last === undefined ? undefined : parseJobLogLine(last);
    return record?.kind === 'closed' ? { count: record.count, head: record.head } : undefined;
}
function resume(path, source, ports) {
    const { files, blake3 } = ports;
    const end = dropTornTail(path, ports);
    if (end === 0)
        return { count: 0, head: entry/* NO_HASH */.hz };
    const last = (0,lines/* lineEndingAt */.Bu)(files, path, end);
    if (last === undefined)
        throw refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    const record = (0,job_log_record/* parseJobLogLine */.hq)(last);
    if (record.kind === 'broken')
        throw refused(path, `its last line is no record: ${record.reason}`, 'move the file away and look at it');
    if (record.kind === 'closed')
        throw refused(path, 'the log is closed', 'seal it, or record under another job key or attempt');
    if ((0,lib_source/* jobIdentity */.Kv)(record.entry.src) !== (0,lib_source/* jobIdentity */.Kv)(source)) {
        const { run, attempt, job } = record.entry.src;
        throw refused(path, `it belongs to job ${job} of run ${run}, attempt ${attempt}`, 'seal the logs that were left over first');
    }
    return { count: record.entry.seq + 1, head: blake3.hex(last) };
}
const refused = (where, what, fix) => new usage_error/* UsageError */.e({ what, where, expected: "an open log of this job's own", fix });
/** Moves what stands after the last line feed aside. @returns the size of what stays */
function dropTornTail(path, ports) {
    const size = ports.files.status(path)?.size ?? 0;
    const from = Math.max(0, size - lines/* MAX_LINE_BYTES */.Oc - 1);
    const tail = ports.files.status(path) === undefined ? new Uint8Array() : ports.files.readRange(path, from, size - from);
    const keep = from + tail.lastIndexOf(0x0a) + 1;
    if (keep === size)
        return size;
    if (keep === from && from > 0)
        throw refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    (0,quarantine/* quarantineTail */.R)(path, keep, tail.subarray(keep - from), ports);
    return keep;
}

// EXTERNAL MODULE: ./packages/secrets/lib/redact.js
var redact = __webpack_require__(9722);
;// CONCATENATED MODULE: ./packages/pipeline/lib/run-log.js



/** Where runs are recorded, relative to the work tree: first each in a log of its own, then in the ledger. */
const LEDGER = '.runs/ledger.jsonl';
const WAL = '.runs/wal';
/** The name of a run's log, its job key in group 1. */
const RUN_JOB = /^(run-[0-9A-HJKMNP-TV-Z]{26})\.jsonl$/;
/** The key of the one job that a run at a terminal is. */
const jobOf = (run) => `run-${run}`;
/** Opens the log of a run. */
function openRunLog({ root, run, repositoryName, declaredTypes }, ports) {
    const source = { repo: repositoryName, run, attempt: 1, job: jobOf(run) };
    return openJobLog({ walDir: external_node_path_.posix.join(root, WAL), source, declaredTypes }, { ...ports, redact: run_log_redact });
}
const run_log_redact = async (text) => (await (0,redact/* redactSecrets */.f)(text)).text;
/** Does the work of a run while no other process seals its log or goes on with it. @throws UsageError when one does that already */
function asRun(root, run, work, ports) {
    return whileWriting(jobLogPath(external_node_path_.posix.join(root, WAL), jobOf(run)), work, ports, LOCK_TIMEOUT_MS);
}
/** Who finds a run under way learns that at once, and does not wait for its end. */
const LOCK_TIMEOUT_MS = 1_000;

;// CONCATENATED MODULE: ./packages/pipeline/lib/sequence.js
/** A queue of one: pieces of work run one after the other, in the order in which they were given; one that throws does not stop the next. */
function sequence() {
    let last = Promise.resolve();
    return (work) => {
        const result = last.then(work);
        last = result.catch(() => undefined);
        return result;
    };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/target.js

/**
 * The branch that the work of a run lands on: the one asked for, or, where that is checked out in some work tree, a branch of the run's own.
 * Moving a checked-out branch would make its work tree look changed, and nobody's work tree is touched.
 */
async function chooseTarget(git, { branch, planId, run, resumed, dryRun }) {
    const asked = `refs/heads/${branch}`;
    const tip = await git.resolveCommit(asked);
    if (tip === undefined) {
        const branches = (await git.refs()).filter((ref) => ref.startsWith('refs/heads/')).map((ref) => ref.slice('refs/heads/'.length));
        throw new usage_error/* UsageError */.e({
            what: branches.length === 0 ? 'the repository has no commit yet' : `there is no branch ${branch}`,
            where: git.root,
            expected: branches.length === 0 ? 'at least one commit to start from' : `one of ${branches.slice(0, 10).join(', ')}`,
            fix: branches.length === 0 ? 'commit something first' : 'name the branch to merge into with --target',
        });
    }
    const checkedOut = new Set((await git.worktrees.list()).map((worktree) => worktree.branch));
    if (!checkedOut.has(asked) || dryRun)
        return { ref: asked, tip, dryRun };
    const ownBranch = (of) => `refs/heads/aiop/${planId}/${of}`;
    const begun = resumed === undefined || checkedOut.has(ownBranch(resumed)) ? undefined : await git.resolveCommit(ownBranch(resumed));
    if (resumed !== undefined && begun !== undefined)
        return { ref: ownBranch(resumed), tip: begun, dryRun };
    const own = ownBranch(run);
    if (!(await git.write.moveRef(own, tip, undefined)))
        throw new Error(`${own} exists already, though its run has just begun`);
    return { ref: own, tip, dryRun };
}

// EXTERNAL MODULE: ./packages/verify/lib/schedule.js
var schedule = __webpack_require__(2018);
// EXTERNAL MODULE: ./packages/version/lib/parse-commit.js
var parse_commit = __webpack_require__(1995);
;// CONCATENATED MODULE: ./packages/pipeline/lib/commit-message.js

/**
 * The message of a workstream's commit (Conventional Commits 1.0.0): the title itself where it is one, else `chore(<id>): <title>`, which releases
 * nothing. The trailers join the commit to its lineage and its run.
 */
function commitMessage({ id, title, wslid, wsid, items }) {
    const header = (0,parse_commit/* parseCommit */.L5)(title).conventional ? title : `chore(${id}): ${title}`;
    const reasons = items.map(({ reason }) => `- ${reason}\n`).join('');
    return `${header}\n\n${reasons === '' ? '' : `${reasons}\n`}Aiop-Workstream: ${wslid}\nAiop-Run: ${wsid}\n`;
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/candidate.js


/** The commit that puts a committed workstream on `tip`: its own where it began there, else a three-way merge of trees. No ref moves. */
async function candidateOn(tip, work, { ports: { git } }) {
    const { commit, tree } = work;
    if (commit === undefined || tree === undefined)
        throw new Error('only a committed workstream can land');
    if (tip === work.base)
        return { state: 'candidate', commit, tree, merged: false };
    const merged = await git.write.merge(tip, commit);
    if (merged.state === 'conflict') {
        const findings = merged.paths.map((path) => workstreamFinding('AIOP-W009', { message: `${path} was changed by both` }));
        return { state: 'refused', findings };
    }
    const made = await git.write.commit({ tree: merged.tree, parents: [tip], message: commitMessage(work.manifest) });
    return { state: 'candidate', commit: made, tree: merged.tree, merged: true };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/land.js



/**
 * Puts a verified workstream on the target: its own commit where the target has not moved since it began, else a three-way merge of trees that is
 * verified once more by `recheck`. The target moves by compare and swap, so that nobody's work is overwritten and no half of a merge is ever seen.
 */
async function land(work, target, context, recheck) {
    const candidate = await candidateOn(target.tip, work, context);
    if (candidate.state === 'refused')
        return candidate;
    const { commit, merged } = candidate;
    const findings = merged ? await recheck(work, context, commit) : [];
    if ((0,lib_finding/* hasError */.JD)(findings))
        return { state: 'refused', findings };
    if (!target.dryRun && !(await context.ports.git.write.moveRef(target.ref, commit, target.tip))) {
        const message = `${target.ref} no longer stands at ${target.tip}`;
        return { state: 'refused', findings: [workstreamFinding('AIOP-W010', { message })] };
    }
    target.tip = commit;
    return { state: 'landed', commit };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/ledger-events.js

/** `ws.create`: branch and worktree are there, or are not. */
function created(manifest, base, findings, durationMs) {
    const { wsid, wslid, id, branch, module } = manifest;
    return {
        t: 'ws.create',
        wsid,
        wslid,
        ws: id,
        module,
        branch,
        base,
        ...orderOf(manifest),
        ok: !(0,lib_finding/* hasError */.JD)(findings),
        ms: Math.round(durationMs),
        ...codesOf(findings),
    };
}
/** `ws.step`: one step came to its end. */
function stepped({ wsid, wslid, id }, step, findings, durationMs) {
    return { t: 'ws.step', wsid, wslid, ws: id, step, ok: !(0,lib_finding/* hasError */.JD)(findings), ms: Math.round(durationMs), ...codesOf(findings) };
}
/** `ws.done`: what became of a workstream. */
function finished(manifest, outcome, durationMs) {
    const { wsid, wslid, id, branch } = manifest;
    const commit = 'commit' in outcome ? { commit: outcome.commit } : {};
    const codes = 'findings' in outcome ? codesOf(outcome.findings) : {};
    const named = { wsid, wslid, ws: id, branch, ...orderOf(manifest) };
    return { t: 'ws.done', ...named, status: STATUS[outcome.state], ms: Math.round(durationMs), ...commit, ...codes };
}
/** What the last modes of the workstream action tell the ledger: its end, or what was taken away. The steps of the others speak for themselves. */
function modeEvent(mode, manifest, { status, findings }, durationMs) {
    const { wsid, wslid, id, branch } = manifest;
    const common = { wsid, wslid, ws: id, ms: Math.round(durationMs), ...codesOf(findings) };
    const ok = status !== 'refused';
    if (mode === 'merge')
        return { t: 'ws.done', ...common, branch, status: ok ? 'succeeded' : 'refused' };
    return { t: 'ws.step', ...common, step: mode, ok };
}
/** `patch.applied` or `patch.refused`: what the check of a workstream's change came to. */
function patchChecked({ wsid }, base, tree, files, findings) {
    if (!(0,lib_finding/* hasError */.JD)(findings))
        return { t: 'patch.applied', wsid, base, tree, files };
    const errors = findings.filter(({ severity }) => severity === 'error');
    // Every error is a record with a code and a place; the share says so to whoever measures it.
    return {
        t: 'patch.refused',
        wsid,
        base,
        files,
        codes: errors.map(({ code }) => code),
        errors: errors.length,
        errors_captured: '1.000',
    };
}
/** `verify.run`: what the checks of a workstream came to. */
function verified({ wsid }, report) {
    const { ok, ran, skipped, failed, durationMs, savedMs, skipRate, fileSkipRate, fingerprint } = report;
    const rates = { skip_rate: skipRate.toFixed(3), file_skip_rate: fileSkipRate.toFixed(3), saved_ms: Math.round(savedMs) };
    return { t: 'verify.run', wsid, ok, ran, skipped, failed, ms: Math.round(durationMs), fingerprint, ...rates };
}
/** `gate.decided`: whether the change may merge. */
function gateDecided({ wsid }, tree, findings) {
    const reasons = findings.map(({ message }) => message);
    return { t: 'gate.decided', wsid, decision: !(0,lib_finding/* hasError */.JD)(findings) ? 'merge' : 'block', tree, ...(reasons.length === 0 ? {} : { reasons }) };
}
/** An event names as many workstreams as its type may hold. */
const MAX_NEEDS = 1000;
/** Where a workstream stands among the others: what the graph of a run is drawn from. */
const orderOf = ({ wave, needs }) => ({ wave, needs: needs.slice(0, MAX_NEEDS) });
function codesOf(findings) {
    return findings.length === 0 ? {} : { codes: [...new Set(findings.map(({ code }) => code))] };
}
// `succeeded` is the founding word for work that is done, whether or not there was anything to merge.
const STATUS = {
    merged: 'succeeded',
    unchanged: 'succeeded',
    ready: 'succeeded',
    refused: 'refused',
    failed: 'failed',
    blocked: 'skipped',
    interrupted: 'interrupted',
};

// EXTERNAL MODULE: ./packages/verify/lib/verify.js + 47 modules
var verify = __webpack_require__(9241);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/pipeline/lib/shell.js


/** What a command of a plan must not see: it would speak to another repository, or to the runner in our name. */
const WITHHELD = /^(GIT_|INPUT_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)$|ACTIONS_)/;
/** Runs one command line of a plan in the worktree (`bash -eo pipefail -c`), its output passed on line by line. */
function runCommand(work, { ports, observe, signal }, line, timeoutMs) {
    const decoder = new TextDecoder();
    const { manifest, worktree } = work;
    const inherited = Object.entries(ports.environment).filter((entry) => entry[1] !== undefined && !WITHHELD.test(entry[0]));
    return ports.processes.run({
        program: 'bash',
        args: ['-eo', 'pipefail', '-c', line],
        cwd: worktree,
        env: {
            ...Object.fromEntries(inherited),
            AIOP_WORKSTREAM: manifest.id,
            AIOP_WSID: manifest.wsid,
            AIOP_PROMPT: `${worktree}.prompt.md`,
        },
        timeoutMs,
        signal,
        onOutput: (chunk) => observe({ type: 'output', workstream: manifest.id, text: decoder.decode(chunk, { stream: true }) }),
    });
}
/** How a command ended, in words. */
function describeExit(exit) {
    switch (exit.state) {
        case 'exited':
            return `exit code ${exit.code}`;
        case 'signalled':
            return `signal ${exit.signal}`;
        case 'timed-out':
            return 'it took too long';
        case 'aborted':
            return 'it was interrupted';
        case 'not-found':
            return 'bash was not found';
    }
}
/** The last lines of what a command printed, as one harmless line. */
function lastLines(output) {
    const text = (0,external_node_util_.stripVTControlCharacters)(new TextDecoder().decode(output.subarray(-4096))).trimEnd();
    return (0,visible/* visible */.RK)(text.split('\n').slice(-3).join(' | '), 400);
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/verification.js




const DEFAULT_TIMEOUT_MINUTES = 60;
/** Verifies what stands in the worktree with the checks of its workstream. */
async function verifyWorktree(work, context) {
    const { tasks, selected } = tasksOf(work.manifest, context);
    const { setup } = context.config;
    const request = { ...requestFor(work, context), ...(setup === undefined ? {} : { setup }), tasks, selected };
    const report = await (0,verify/* verify */.M)(request, await portsFor(work, context), forward(work, context));
    work.tasks.ran += report.ran;
    work.tasks.skipped += report.skipped;
    work.tasks.failed += report.failed;
    await context.record(verified(work.manifest, report));
    return report;
}
/** Puts the dependencies of the worktree in place, or does nothing where the configuration names no set-up. */
async function setUpWorktree(work, context) {
    const { setup } = context.config;
    return setup === undefined
        ? undefined
        : (0,verify/* runSetup */.x)(setup, requestFor(work, context), await portsFor(work, context), forward(work, context));
}
function tasksOf({ id, verify: how }, { config }) {
    if (how === undefined || 'tasks' in how)
        return { tasks: config.tasks, selected: how?.tasks ?? [] };
    const timeoutMs = DEFAULT_TIMEOUT_MINUTES * 60_000;
    const tasks = how.run.map((run, index) => {
        const needs = index === 0 ? [] : [`verify-${index}`];
        return { name: `verify-${index + 1}`, run, outputs: [], needs, env: [], tools: [], timeoutMs, retries: 0 };
    });
    if (tasks.length === 0)
        throw new usage_error/* UsageError */.e({ what: 'verify names no command', where: id, expected: 'at least one', fix: 'name one in verify.run' });
    return { tasks, selected: [] };
}
function requestFor({ worktree }, { ports, concurrency, signal }) {
    return {
        root: worktree,
        environment: ports.environment,
        platform: ports.platform,
        force: false,
        dryRun: false,
        keepGoing: true,
        concurrency,
        mode: 'read-write',
        ownsTree: true,
        signal,
    };
}
async function portsFor({ worktree }, { ports }) {
    const { files, processes, store, clock, locks, blake3 } = ports;
    return { files, processes, git: await ports.openWorkTree(worktree), store, clock, locks, blake3 };
}
const forward = ({ manifest: { id } }, { observe }) => (event) => {
    if (event.type === 'line')
        observe({ type: 'output', workstream: id, text: `${event.task}: ${event.text}\n` });
    if (event.type === 'finished')
        observe({ type: 'task', workstream: id, task: event.result.name, state: event.result.state, sentence: event.result.sentence });
};
/** What went wrong, task by task, each with the last lines that it printed. */
function failures({ tasks }) {
    return tasks
        .filter(({ state }) => state === 'failed' || state === 'blocked')
        .map(({ name, sentence, log }) => ({ task: name, why: [sentence, lastLines(log)].filter(Boolean).join(': ') }));
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/verify.js


/** Runs the checks of the workstream on the commit that stands in its worktree. */
const verify_verify = async (work, context) => {
    const report = await verifyWorktree(work, context);
    if (report.ok)
        return [];
    const named = failures(report).map(({ task, why }) => workstreamFinding('AIOP-W007', { message: `${task}: ${why}` }));
    return named.length > 0 ? named : report.findings;
};
/** Verifies another commit with the checks of the same workstream: the one that would land beside the work of others. */
async function verifyCommit(work, context, commit) {
    await context.ports.git.worktrees.reset(work.worktree, commit);
    return verify_verify(work, context);
}

// EXTERNAL MODULE: ./packages/claims/lib/claim-set.js
var claim_set = __webpack_require__(4682);
;// CONCATENATED MODULE: ./packages/patch/lib/compile-policy.js

/** The policy of one workstream, or what is wrong with its patterns. */
function compilePolicy({ claims, items = [], budgets = {} }, scanAdded, protectedPaths) {
    const { allow_protected: allowProtected = [], ...rest } = claims;
    const compiled = (0,claim_set/* compileClaims */.X)({ ...rest, allowProtected }, protectedPaths);
    if (!compiled.ok)
        return compiled;
    const policy = {
        claims: compiled.claims,
        deliverables: items.map(({ action, file_path, to }) => ({ action, path: file_path, ...(to === undefined ? {} : { to }) })),
        ...(budgets.max_files === undefined ? {} : { maxFiles: budgets.max_files }),
        ...(budgets.max_patch_kb === undefined ? {} : { maxPatchBytes: budgets.max_patch_kb * 1024 }),
        scanAdded,
    };
    return { ok: true, policy };
}

// EXTERNAL MODULE: ./packages/secrets/lib/scan.js + 6 modules
var scan = __webpack_require__(9025);
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

;// CONCATENATED MODULE: ./packages/patch/lib/codes.js
/** The category of each code, in the terms of PowerShell's `ErrorCategory`. */
const CATEGORIES = {
    'AIOP-S001': 'LimitsExceeded',
    'AIOP-S002': 'InvalidData',
    'AIOP-S003': 'ParserError',
    'AIOP-S004': 'InvalidData',
    'AIOP-S005': 'InvalidType',
    'AIOP-S006': 'ParserError',
    'AIOP-S007': 'SecurityError',
    'AIOP-S008': 'SecurityError',
    'AIOP-S009': 'SecurityError',
    'AIOP-S010': 'InvalidType',
    'AIOP-S011': 'SecurityError',
    'AIOP-S012': 'SecurityError',
    'AIOP-S013': 'InvalidType',
    'AIOP-S014': 'ParserError',
    'AIOP-S015': 'ParserError',
    'AIOP-S016': 'InvalidData',
    'AIOP-S017': 'InvalidData',
    'AIOP-S020': 'PermissionDenied',
    'AIOP-S021': 'SecurityError',
    'AIOP-S022': 'PermissionDenied',
    'AIOP-S023': 'PermissionDenied',
    'AIOP-S024': 'LimitsExceeded',
    'AIOP-S030': 'InvalidResult',
    'AIOP-S031': 'ObjectNotFound',
    'AIOP-S032': 'ResourceExists',
    'AIOP-S033': 'InvalidResult',
    'AIOP-S035': 'ResourceExists',
    'AIOP-S036': 'ResourceExists',
    'AIOP-S037': 'InvalidData',
    'AIOP-S040': 'SecurityError',
    'AIOP-S041': 'SecurityError',
    'AIOP-S042': 'SecurityError',
};
const codes_error = (title, hint) => ({ severity: 'error', title, hint });
/** Everything that SafePatch says to a user. */
const PATCH_CODES = {
    'AIOP-S001': codes_error('The patch exceeds a limit', 'split the change into smaller patches'),
    'AIOP-S002': codes_error('The patch holds no change', 'make the patch again with git diff'),
    'AIOP-S003': codes_error('Text stands outside of the file sections', 'hand over the bare output of git diff, without words around it'),
    'AIOP-S004': codes_error('The patch holds a NUL byte', 'leave binary files out of the patch'),
    'AIOP-S005': codes_error('The patch changes a binary file', 'leave binary files out: nobody can review them as a patch'),
    'AIOP-S006': codes_error('A header of a file section is not understood', 'make the patch again with git diff --no-ext-diff'),
    'AIOP-S007': codes_error('The names of one file section disagree', 'make the patch again with git diff; do not edit its headers by hand'),
    'AIOP-S008': codes_error('A name is no canonical path of the repository', 'name files as git diff does: a/ or b/, then the path'),
    'AIOP-S009': codes_error('A name holds characters that cannot be seen', 'rename the file, using visible characters only'),
    'AIOP-S010': codes_error('The patch sets a file mode', 'leave modes as they are; new files are plain files of mode 100644'),
    'AIOP-S011': codes_error('The patch touches a symbolic link', 'use regular files; links are changed by people'),
    'AIOP-S012': codes_error('The patch touches a submodule', 'leave submodules out; they are moved by people'),
    'AIOP-S013': codes_error('The patch copies a file', 'make the patch again with git diff --no-renames, so that the copy shows its content'),
    'AIOP-S014': codes_error('A hunk is malformed', 'make the patch again with git diff; line numbers and counts have to be exact'),
    'AIOP-S015': codes_error('A no-newline marker is misplaced', 'let the marker follow only the last line of the file'),
    'AIOP-S016': codes_error('One path is touched twice', 'put everything about one path into one file section'),
    'AIOP-S017': codes_error('A section or hunk changes nothing', 'leave it out'),
    'AIOP-S020': codes_error('A path lies outside of the claims', 'leave the path out, or add it to claims.write of the workstream'),
    'AIOP-S021': codes_error('A path is protected', 'leave the path out; a plan gives it back with claims.allow_protected and a reason, except .git'),
    'AIOP-S022': codes_error('A file is opted out by NO_LLM', 'leave the file as it is, or let its owner take the mark out first'),
    'AIOP-S023': codes_error('A change is not among the items of the workstream', 'change only the files that the items list, or add an item'),
    'AIOP-S024': codes_error('A budget is exceeded', 'split the workstream, or raise its budget'),
    'AIOP-S030': codes_error('A hunk does not fit the base', 'make the patch again from the base commit; nothing is moved or guessed'),
    'AIOP-S031': codes_error('The file to change is not in the base', 'make the patch again from the base commit'),
    'AIOP-S032': codes_error('The file to create exists already', 'make the patch again from the base commit'),
    'AIOP-S033': codes_error('A deletion leaves content behind', 'let the hunks of a deletion remove every line'),
    'AIOP-S035': codes_error('A file would stand where a folder is, or the other way round', 'choose another name'),
    'AIOP-S036': codes_error('Two paths differ only in case or Unicode form', 'choose a name that differs on every file system'),
    'AIOP-S037': codes_error('A new name does not exist on every system', 'choose a name that Windows can hold, too'),
    'AIOP-S040': codes_error('An added line holds a secret', 'take it out, read it from a secret store instead, and revoke it where it was issued'),
    'AIOP-S041': {
        severity: 'warning',
        title: 'An added line looks like a credential',
        hint: 'if it is real, take it out and revoke it; if it is an example, write a placeholder such as <token>',
    },
    'AIOP-S042': codes_error('The added lines could not be scanned for secrets', 'run it again; if it fails again, report it'),
};

;// CONCATENATED MODULE: ./packages/patch/lib/patch-error.js


const MAX_TEXT = 300;
function patchError(code, refusal) {
    const text = (value) => (0,visible/* visible */.RK)(value, MAX_TEXT);
    const { file, hunk = null, line = null, source, found, context = [found], cause } = refusal;
    const message = text(refusal.message);
    return {
        code,
        message,
        file: file === undefined ? null : text(file),
        hunk,
        line,
        expected: text(refusal.expected),
        found: text(found),
        context: context.slice(0, 5).map(text),
        hint: PATCH_CODES[code].hint,
        severity: PATCH_CODES[code].severity === 'error' ? 'error' : 'warning',
        category: CATEGORIES[code],
        error_id: `${code},SafePatch`,
        target: text(file ?? source ?? 'tree'),
        invocation: { command: 'safe-patch', source: source === undefined ? null : text(source), line: source === undefined ? null : line },
        exception: { type: 'PatchRefused', message, cause: exceptionOf(cause) },
    };
}
/** At most eight causes deep: an error may name itself as its cause. */
function exceptionOf(cause) {
    const chain = [];
    for (let at = cause; at !== undefined && chain.length < 8; at = at instanceof Error ? at.cause : undefined) {
        chain.push({
            type: at instanceof Error ? at.name : typeof at,
            message: (0,visible/* visible */.RK)(at instanceof Error ? at.message : String(at), MAX_TEXT),
        });
    }
    return chain.reduceRight((inner, { type, message }) => ({ type, message, cause: inner }), null);
}
const report = (0,lib_finding/* reporter */.YX)(PATCH_CODES);
/** The same as findings: at the line of the patch, or of the file where there is no patch. */
function patchFindings(errors) {
    return errors.map(({ code, message, file, line, found, expected, invocation }) => {
        const place = invocation.source ?? file;
        return report(code, {
            message: `${file === null || file === place ? '' : `${file}: `}${message} (expected ${expected}; found ${found})`,
            ...(place === null ? {} : { at: { file: place, line: line ?? 1, column: 1 } }),
        });
    });
}

// EXTERNAL MODULE: ./packages/claims/lib/characters.js
var characters = __webpack_require__(1547);
;// CONCATENATED MODULE: ./packages/patch/lib/limits.js
const PATCH_LIMITS = {
    maxBytes: 128 * 1024 * 1024,
    maxFiles: 50_000,
    maxHunks: 100_000,
    maxLineBytes: 16 * 1024 * 1024,
};
/** Longest line of a header: two quoted paths of the greatest length, and some words. */
const MAX_HEADER_BYTES = 40 * 1024;
/** Longest path and longest segment, in bytes of UTF-8: what Linux, macOS and Windows with long paths can all store. */
const MAX_PATH_BYTES = 4096;
const MAX_SEGMENT_BYTES = 255;

;// CONCATENATED MODULE: ./packages/patch/lib/path-form.js


const encoder = new TextEncoder();
/** Why a text is no canonical, visible path of a repository, or undefined when it is one. */
function pathProblem(path) {
    const bad = (message, expected) => ({ code: 'AIOP-S008', message, expected });
    const unseen = (0,characters/* firstUnseen */.bj)(path);
    if (unseen >= 0) {
        const point = (path.codePointAt(unseen) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return { code: 'AIOP-S009', message: `the name holds the character U+${point}`, expected: 'visible characters only' };
    }
    if (path === '')
        return bad('the name is empty', 'a path');
    if (path.startsWith('/'))
        return bad('the path is absolute', 'a path relative to the repository');
    if (/^[A-Za-z]:[/\\]/.test(path))
        return bad('the path names a drive', 'a path relative to the repository');
    if (path.includes('\\'))
        return bad('the path holds a backslash', '/ between segments');
    const segments = path.split('/');
    if (segments.includes(''))
        return bad('the path has an empty segment', 'one / between segments, none at the end');
    if (segments.includes('.') || segments.includes('..'))
        return bad('the path has a . or .. segment', 'the path itself');
    if (encoder.encode(path).length > MAX_PATH_BYTES)
        return bad('the path is too long', `at most ${MAX_PATH_BYTES} bytes`);
    if (segments.some((segment) => encoder.encode(segment).length > MAX_SEGMENT_BYTES)) {
        return bad('a segment of the path is too long', `at most ${MAX_SEGMENT_BYTES} bytes`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/patch/lib/path-rules.js


/** Which of the changed paths the policy does not permit: form, protected paths, claims, items, number. */
function pathErrors(changes, policy) {
    const grants = policy.deliverables === undefined || policy.deliverables.length === 0 ? undefined : grantsOf(policy.deliverables);
    const errors = changes.flatMap((change) => pathError(change, policy, grants) ?? []);
    const paths = new Set(changes.map(({ path }) => path)).size;
    if (policy.maxFiles !== undefined && paths > policy.maxFiles) {
        const source = changes[0]?.source;
        const refusal = { message: 'too many files change', expected: `at most ${policy.maxFiles}`, found: `${paths}` };
        errors.push(patchError('AIOP-S024', { ...refusal, ...(source === undefined ? {} : { source }) }));
    }
    return errors;
}
/** The refusal of one change, at its place. */
function changeError(change, code, message, expected, found) {
    const { path, source, line, header } = change;
    return patchError(code, {
        message,
        expected,
        found,
        file: path,
        ...(source === undefined ? {} : { source }),
        ...(line === undefined ? {} : { line }),
        context: [header ?? `${change.action} ${path}`],
    });
}
function pathError(change, { claims }, grants) {
    const { path, action } = change;
    const problem = pathProblem(path);
    if (problem !== undefined)
        return changeError(change, problem.code, problem.message, problem.expected, path);
    const permission = claims.permits(path);
    if (permission.state === 'protected') {
        return changeError(change, 'AIOP-S021', 'the path is protected', `nothing that counts as ${permission.by}`, `${action} ${path}`);
    }
    if (permission.state === 'unclaimed') {
        const claimed = claims.write.map(({ source }) => source).join(', ');
        return changeError(change, 'AIOP-S020', 'the path is not claimed', claimed === '' ? 'no change' : claimed, `${action} ${path}`);
    }
    if (grants !== undefined && !grants.has(`${action} ${path}`)) {
        return changeError(change, 'AIOP-S023', 'no item of the workstream says so', 'only what the items list', `${action} ${path}`);
    }
    return undefined;
}
/** What the items permit, as `action path`. A file that an item creates may be there already when a later item changes it. */
function grantsOf(deliverables) {
    return new Set(deliverables.flatMap(({ action, path, to }) => {
        if (action !== 'rename')
            return [`${action} ${path}`];
        return to === undefined ? [] : [`delete ${path}`, `create ${to}`];
    }));
}

;// CONCATENATED MODULE: ./packages/patch/lib/hunk-lines.js
const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;
const KINDS = new Map([
    [0x2b, 'add'],
    [0x2d, 'remove'],
]);
/** Walks the lines of a parsed hunk. An empty line is an empty line of context whose space was lost. */
function* hunkLines(bytes, { start, end }) {
    let at = start;
    while (at < end) {
        const feed = bytes.indexOf(LINE_FEED, at);
        const lineEnd = feed < 0 ? end : feed;
        const marked = lineEnd + 1 < end && bytes[lineEnd + 1] === BACKSLASH;
        const kind = KINDS.get(bytes[at] ?? 0) ?? 'context';
        yield { kind, start: Math.min(at + 1, lineEnd), end: lineEnd, terminated: !marked };
        const markerEnd = marked ? bytes.indexOf(LINE_FEED, lineEnd + 1) : lineEnd;
        at = markerEnd < 0 ? end : markerEnd + 1;
    }
}

;// CONCATENATED MODULE: ./packages/patch/lib/secret-scan.js


const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Every line on the new side of a file's hunks. */
function newLinesOf({ bytes }, { hunks }) {
    return hunks.flatMap((hunk) => {
        const lines = [];
        for (const { kind, start, end } of hunkLines(bytes, hunk)) {
            if (kind === 'remove')
                continue;
            lines.push({ text: utf8.decode(bytes.subarray(start, end)), line: hunk.newOffset + lines.length + 1, added: kind === 'add' });
        }
        return lines;
    });
}
/** The lines of a new content; those count as added whose text the old one does not have. Undefined for a binary content. */
function newLinesBetween(old, renewed) {
    if (renewed.includes(0))
        return undefined;
    const before = new Set(old === undefined ? [] : utf8.decode(old).split('\n'));
    return utf8
        .decode(renewed)
        .split('\n')
        .map((text, index) => ({ text, line: index + 1, added: !before.has(text) }));
}
/** Scans the new lines of one file. A scanner that fails is an error: what was not scanned does not land. */
async function secretErrors(path, lines, { scanAdded }, source) {
    if (!lines.some(({ added }) => added))
        return [];
    const place = { file: path, ...(source === undefined ? {} : { source }) };
    try {
        const secrets = await scanAdded(lines);
        return secrets.map(({ rule, message, severity, line }) => patchError(severity === 'error' ? 'AIOP-S040' : 'AIOP-S041', {
            ...place,
            message: `line ${line} of ${path}: ${message}`,
            expected: 'no credential',
            found: rule,
            ...(source === undefined ? { line } : {}),
        }));
    }
    catch (cause) {
        const message = 'the scan of the added lines failed';
        return [patchError('AIOP-S042', { ...place, message, expected: 'a scan of every added line', found: 'an error', cause })];
    }
}

// EXTERNAL MODULE: ./packages/claims/lib/fold.js
var fold = __webpack_require__(5500);
;// CONCATENATED MODULE: ./packages/patch/lib/portable-name.js
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])$/;
const FORBIDDEN = /[<>:"|?*]/;
/** Why Windows cannot hold a segment of a path under this name, or undefined when it can. */
function portableProblem(segment) {
    const stem = segment.split('.')[0] ?? '';
    if (DEVICE.test(stem.trimEnd().toLowerCase()))
        return 'a device of Windows has this name';
    if (segment.endsWith('.') || segment.endsWith(' '))
        return 'Windows drops a dot or space at the end';
    return FORBIDDEN.test(segment) ? 'Windows forbids one of its characters' : undefined;
}

;// CONCATENATED MODULE: ./packages/patch/lib/tree-shape.js



/**
 * Whether the tree that the changes make can stand on every file system: no path both file and folder, no new name that differs from
 * another in case or Unicode form alone, no new name that Windows cannot hold.
 * @param basePaths every path of the base.
 */
function shapeErrors(basePaths, changes) {
    const created = changes.filter(({ action }) => action === 'create');
    if (created.length === 0)
        return [];
    const deleted = new Set(changes.filter(({ action }) => action === 'delete').map(({ path }) => path));
    const kept = basePaths.filter((path) => !deleted.has(path));
    const files = new Set([...kept, ...created.map(({ path }) => path)]);
    const baseFolders = foldersOf(kept);
    const folders = foldersOf(files);
    const spellings = spellingsOf(files, folders);
    return created.flatMap((change) => createdError(change, files, folders, baseFolders, spellings) ?? []);
}
function createdError(change, files, folders, baseFolders, spellings) {
    const { path } = change;
    if (folders.has(path))
        return changeError(change, 'AIOP-S035', 'a folder of this name is there', 'a free name', path);
    for (const prefix of [...ancestorsOf(path), path]) {
        if (prefix !== path && files.has(prefix)) {
            return changeError(change, 'AIOP-S035', 'a file or link stands where a folder is needed', `a folder at ${prefix}`, `a file at ${prefix}`);
        }
        const twin = spellings.get((0,fold/* foldText */.T)(prefix))?.find((spelling) => spelling !== prefix);
        if (twin !== undefined) {
            return changeError(change, 'AIOP-S036', 'another path differs in case or Unicode form only', 'a name of its own', `${prefix} beside ${twin}`);
        }
        const problem = baseFolders.has(prefix) ? undefined : portableProblem(prefix.slice(prefix.lastIndexOf('/') + 1));
        if (problem !== undefined)
            return changeError(change, 'AIOP-S037', problem, 'a name that every system can hold', prefix);
    }
    return undefined;
}
/** Each folded path, of files and folders, with the ways it is spelt. */
function spellingsOf(files, folders) {
    const spellings = new Map();
    for (const path of [...files, ...folders]) {
        const folded = (0,fold/* foldText */.T)(path);
        const known = spellings.get(folded);
        if (known === undefined)
            spellings.set(folded, [path]);
        else
            known.push(path);
    }
    return spellings;
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (const folder of ancestorsOf(path))
            folders.add(folder);
    return folders;
}
function ancestorsOf(path) {
    const ancestors = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        ancestors.push(path.slice(0, slash));
    return ancestors;
}

;// CONCATENATED MODULE: ./packages/patch/lib/check-tree.js





/**
 * Compares a finished tree with its base: every added, changed and deleted path and mode has to be permitted; a rename is a deletion and an
 * addition. Symbolic links and submodules may not be made, changed or removed, and no file may become executable unless the policy says
 * so. Files that are opted out by `NO_LLM` in the base may not change. Binary files may, where they are claimed.
 */
async function checkTree(base, result, policy) {
    const differences = differencesOf(base.entries, result);
    const changes = differences.map(({ change }) => change);
    const errors = [
        ...pathErrors(changes, policy),
        ...differences.flatMap((difference) => modeError(difference, policy) ?? []),
        ...shapeErrors(base.entries.map(({ path }) => path), changes),
    ];
    errors.push(...(await contentErrors(base, differences.filter(isRegular), policy)));
    return { ok: errors.every(({ severity }) => severity === 'warning'), changes, errors, findings: patchFindings(errors) };
}
function differencesOf(base, result) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(result.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => {
        const [old, renewed] = [before.get(path), after.get(path)];
        if (old?.oid === renewed?.oid && old?.mode === renewed?.mode)
            return [];
        const action = old === undefined ? 'create' : renewed === undefined ? 'delete' : 'modify';
        return [{ change: { path, action }, before: old, after: renewed }];
    });
}
function modeError({ change, before, after }, { allowExecutable }) {
    const modes = [before?.mode, after?.mode];
    const found = `mode ${modes.map((mode) => mode ?? 'none').join(' to ')}`;
    if (modes.includes('120000'))
        return changeError(change, 'AIOP-S011', 'a symbolic link is made, changed or removed', 'regular files only', found);
    if (modes.includes('160000'))
        return changeError(change, 'AIOP-S012', 'a submodule is made, moved or removed', 'regular files only', found);
    if (after?.mode === '100755' && before?.mode !== '100755' && allowExecutable !== true) {
        return changeError(change, 'AIOP-S010', 'a file is made executable', '100644', found);
    }
    return undefined;
}
const isRegular = ({ before, after }) => [before, after].every((entry) => entry === undefined || entry.mode === '100644' || entry.mode === '100755');
/** Contents are read in groups, so that neither a process for each file nor all files at once are needed. */
const GROUP = 64;
async function contentErrors(base, differences, policy) {
    const errors = [];
    for (let start = 0; start < differences.length; start += GROUP) {
        const group = differences.slice(start, start + GROUP);
        const oids = group.flatMap(({ before, after }) => [before, after].flatMap((entry) => entry?.oid ?? []));
        const blobs = (await base.readBlobs(oids)).values();
        for (const { change, before, after } of group) {
            const old = before === undefined ? undefined : blobs.next().value;
            const renewed = after === undefined ? undefined : blobs.next().value;
            errors.push(...(await contentError(change, old, renewed, policy)));
        }
    }
    return errors;
}
async function contentError(change, old, renewed, policy) {
    const errors = [];
    if (old !== undefined && (0,opted_out/* isOptedOut */.b)(old)) {
        errors.push(changeError(change, 'AIOP-S022', 'the file is opted out', 'no change', 'NO_LLM in the first ten lines'));
    }
    const lines = renewed === undefined ? undefined : newLinesBetween(old, renewed);
    return lines === undefined ? errors : [...errors, ...(await secretErrors(change.path, lines, policy))];
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/base-tree.js
/** The base of a workstream, as safe-patch reads it. */
async function baseTree({ base }, { ports: { git } }) {
    return { entries: await git.listTree(base), readBlobs: (oids) => git.readBlobs(oids) };
}

// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 1 modules
var pattern = __webpack_require__(5855);
;// CONCATENATED MODULE: ./packages/pipeline/lib/output-schemas.js


/** Holds the files that a workstream changed against the JSON Schemas its manifest declares for them (draft 2020-12). */
async function schemaFindings(work, result, context) {
    const { schemas } = work.manifest.acceptance;
    const entries = new Map(result.map((entry) => [entry.path, entry]));
    const findings = [];
    for (const { glob, schema } of schemas) {
        const parsed = (0,pattern/* parsePattern */.E)(glob);
        if (!parsed.ok)
            throw new Error(`the pattern ${glob} was valid when the manifest was made`);
        const checked = work.files.flatMap((path) => (parsed.pattern.matches(path) ? (entries.get(path) ?? []) : []));
        if (checked.length > 0)
            findings.push(...(await against(schema, checked, work, context)));
    }
    return findings;
}
async function against(schema, entries, { base }, { ports: { git } }) {
    // The schema is that of the base: a workstream must not loosen the measure it is held to.
    const source = await git.readFile(base, schema);
    if (source === undefined)
        return [
            workstreamFinding('AIOP-W006', {
                message: `the base has no schema ${schema}`,
                hint: 'name a schema file of the base in acceptance.schemas',
            }),
        ];
    const text = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Loaded here: compiling schemas is heavy, and few workstreams declare any.
    const { Ajv2020 } = await __webpack_require__.e(/* import() */ 9829).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    let validate;
    try {
        validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(text(source)));
    }
    catch (error) {
        const message = `${schema} is no JSON Schema: ${error instanceof Error ? error.message : String(error)}`;
        return [workstreamFinding('AIOP-W006', { message, hint: 'mend the schema' })];
    }
    const contents = await git.readBlobs(entries.map(({ oid }) => oid));
    return entries.flatMap(({ path }, index) => {
        const at = { file: path, line: 1, column: 1 };
        try {
            if (validate(JSON.parse(text(contents[index] ?? new Uint8Array()))))
                return [];
        }
        catch (error) {
            return [
                workstreamFinding('AIOP-W006', { message: `${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`, at }),
            ];
        }
        return (validate.errors ?? []).map(({ instancePath, message }) => workstreamFinding('AIOP-W006', {
            message: `${path}${instancePath}: ${message ?? 'does not fit'} (${schema})`,
            at,
            pointer: instancePath,
        }));
    });
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/claims.js





/** Compares the finished tree with its base: claims, deliverables, budgets, secrets, output schemas. One stray path refuses everything. */
const checkClaims = async (work, context) => {
    const { tree } = work;
    if (tree === undefined)
        throw new Error('claims comes after execute');
    const { git } = context.ports;
    const result = await git.listTree(tree);
    const checked = await checkTree(await baseTree(work, context), result, work.policy);
    work.files = checked.changes.map(({ path }) => path);
    const found = [...checked.findings, ...(await tooLarge(work, tree, context))];
    const findings = checked.ok ? [...found, ...(await schemaFindings(work, result, context))] : found;
    await context.record(patchChecked(work.manifest, work.base, tree, work.files.length, findings));
    return findings;
};
async function tooLarge({ manifest, base }, tree, { ports: { git } }) {
    const limit = manifest.budgets.max_patch_kb;
    if (limit === undefined)
        return [];
    const size = (await git.diff(base, tree)).length;
    return size <= limit * 1024
        ? []
        : [workstreamFinding('AIOP-W005', { message: `the patch has ${Math.ceil(size / 1024)} KB, the budget is ${limit} KB` })];
}

// EXTERNAL MODULE: ./packages/verify/lib/path-patterns.js
var path_patterns = __webpack_require__(4722);
;// CONCATENATED MODULE: ./packages/verify/lib/output-folders.js

/**
 * The folders that are outputs of a task with everything in them, such as `node_modules`, relative to the root; none where it declares anything else.
 * In a tree that is made for a run (`VerifyRequest.ownsTree`) they may stay from one verification to the next, whatever happened to them
 * meanwhile: they count only where they are the outputs byte for byte.
 */
function outputFolders({ name, outputs = [] }) {
    const compiled = (0,path_patterns/* compilePatterns */.x)(name, 'outputs', outputs);
    return compiled.ok && compiled.value.isWhole ? compiled.value.roots.filter((root) => root !== '') : [];
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/commit.js



/** Records the checked tree as one commit on the workstream's branch, and makes the worktree exactly that commit: what is verified is what would land. */
const commit = async (work, { config, ports: { git } }) => {
    const { manifest, base, tree } = work;
    if (tree === undefined)
        throw new Error('commit comes after execute');
    const made = await git.write.commit({ tree, parents: [base], message: commitMessage(manifest) });
    if (!(await git.write.moveRef(`refs/heads/${manifest.branch}`, made, base))) {
        return [
            workstreamFinding('AIOP-W010', {
                message: `branch ${manifest.branch} no longer stands at ${base}: a command of the workstream moved it`,
                hint: 'leave commits to the pipeline',
            }),
        ];
    }
    work.commit = made;
    // What commands left in ignored files must not decide whether their own work passes. Dependencies may stay: before they count, verification
    // compares them byte for byte with what the set-up step left.
    const ranCommands = manifest.execute === undefined || 'run' in manifest.execute;
    const but = config.setup === undefined ? [] : outputFolders(config.setup);
    await git.worktrees.reset(work.worktree, made, ranCommands ? { pristine: { but } } : {});
    return [];
};

;// CONCATENATED MODULE: ./packages/patch/lib/patch.js
const done = (value) => ({ ok: true, value });
const failed = (error) => ({ ok: false, error });

;// CONCATENATED MODULE: ./packages/patch/lib/patch-lines.js
const patch_lines_LINE_FEED = 10;
const latin1 = new TextDecoder('latin1');
const patch_lines_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Walks the lines of a patch. Lines are looked at in place; nothing is copied until a line's text is asked for. */
class PatchLines {
    bytes;
    /** How messages call the patch. */
    name;
    #next;
    constructor(bytes, name) {
        this.bytes = bytes;
        this.name = name;
        this.#next = this.#lineAt(0, 1);
    }
    /** The line that `take` would return, or undefined at the end. */
    peek() {
        return this.#next;
    }
    take() {
        const line = this.#next;
        if (line !== undefined)
            this.#next = line.ended ? this.#lineAt(line.end + 1, line.number + 1) : undefined;
        return line;
    }
    /** Whether the next line begins with an ASCII text. */
    startsWith(text) {
        return this.#next !== undefined && this.lineStartsWith(this.#next, text);
    }
    lineStartsWith({ start, end }, text) {
        if (end - start < text.length)
            return false;
        for (let index = 0; index < text.length; index++)
            if (this.bytes[start + index] !== text.charCodeAt(index))
                return false;
        return true;
    }
    /** The text of a line, or undefined when it is not UTF-8. */
    text({ start, end }) {
        try {
            return patch_lines_utf8.decode(this.bytes.subarray(start, end));
        }
        catch {
            return undefined;
        }
    }
    /** The beginning of a line for a message, whatever its encoding. */
    shown({ start, end }) {
        return (this.text({ start, end: Math.min(end, start + 200), number: 0, ended: true }) ??
            latin1.decode(this.bytes.subarray(start, Math.min(end, start + 200))));
    }
    #lineAt(start, number) {
        if (start >= this.bytes.length)
            return undefined;
        const feed = this.bytes.indexOf(patch_lines_LINE_FEED, start);
        return feed < 0 ? { start, end: this.bytes.length, number, ended: false } : { start, end: feed, number, ended: true };
    }
}

;// CONCATENATED MODULE: ./packages/patch/lib/hunks.js


const MARKER = '\\ No newline at end of file';
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
/** Parses every hunk of one file section, at the place of its first `@@`. */
function parseHunks(lines, file, allowance) {
    const hunks = [];
    const place = { file, oldEnd: 0, delta: 0, oldClosed: false, newClosed: false };
    for (let line = lines.peek(); line !== undefined && lines.startsWith('@@'); line = lines.peek()) {
        const { limits } = allowance;
        const refusal = { file, line: line.number, source: lines.name };
        if (allowance.left-- <= 0) {
            const found = 'one more';
            return failed(patchError('AIOP-S001', { ...refusal, message: 'there are too many hunks', expected: `at most ${limits.maxHunks}`, found }));
        }
        const hunk = parseHunk(lines, { ...place, index: hunks.length + 1 }, place, limits);
        if (!hunk.ok)
            return hunk;
        hunks.push(hunk.value);
    }
    return done(hunks);
}
function parseHunk(lines, place, carry, limits) {
    const header = lines.take();
    if (header === undefined)
        throw new Error('a hunk was announced where the patch ends');
    const ranges = parseRanges(lines.shown(header));
    if (ranges === undefined)
        return refuse(lines, place, header, 'AIOP-S014', 'the hunk header is malformed', '@@ -from,count +from,count @@');
    const misplaced = misplacement(ranges, place);
    if (misplaced !== undefined)
        return refuse(lines, place, header, 'AIOP-S014', misplaced, 'hunks in order, with exact line numbers');
    const start = lines.peek()?.start ?? header.end;
    const body = readBody(lines, place, ranges, header, limits);
    if (!body.ok)
        return body;
    carry.oldEnd = ranges.oldOffset + ranges.oldCount;
    carry.delta = place.delta + ranges.newCount - ranges.oldCount;
    carry.oldClosed = place.oldClosed;
    carry.newClosed = place.newClosed;
    return done({ index: place.index, line: header.number, ...ranges, start, end: body.value });
}
function parseRanges(text) {
    const match = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: |$)/.exec(text);
    if (match === null)
        return undefined;
    const [oldStart, oldCount, newStart, newCount] = [match[1], match[2] ?? '1', match[3], match[4] ?? '1'].map(Number);
    if (oldStart === undefined || oldCount === undefined || newStart === undefined || newCount === undefined)
        return undefined;
    // A count of zero names the line before the place, every other count the first line itself.
    const ranges = {
        oldOffset: oldCount === 0 ? oldStart : oldStart - 1,
        oldCount,
        newOffset: newCount === 0 ? newStart : newStart - 1,
        newCount,
    };
    return ranges.oldOffset < 0 || ranges.newOffset < 0 ? undefined : ranges;
}
function misplacement({ oldOffset, oldCount, newOffset, newCount }, place) {
    if (oldCount === 0 && newCount === 0)
        return 'the hunk holds no line';
    if (oldOffset < place.oldEnd)
        return 'the hunk overlaps the one before it, or stands in front of it';
    if (newOffset !== oldOffset + place.delta)
        return 'the line numbers of the old and the new file do not fit together';
    return undefined;
}
/** Reads exactly the lines that the header promises, and the marker after them. Returns the end of the last one. */
function readBody(lines, place, ranges, header, limits) {
    const body = { olds: 0, news: 0, changed: false, end: header.end, last: undefined };
    for (;;) {
        const line = lines.peek();
        const isMarker = line !== undefined && lines.startsWith('\\');
        if (!isMarker && body.olds === ranges.oldCount && body.news === ranges.newCount)
            break;
        const refused = isMarker ? readMarker(lines, line, place, body) : readLine(lines, line, { place, body, ranges, header, limits });
        if (refused !== undefined)
            return refused;
        lines.take();
    }
    if (body.changed)
        return done(body.end);
    return refuse(lines, place, header, 'AIOP-S017', 'the hunk changes nothing', 'at least one line that begins with + or -');
}
function readMarker(lines, line, place, body) {
    if (body.last === undefined || !lines.startsWith(MARKER) || line.end - line.start !== MARKER.length) {
        return refuse(lines, place, line, 'AIOP-S015', 'a no-newline marker is misplaced or malformed', `${MARKER}, once, after a line`);
    }
    if (body.last !== 'new')
        place.oldClosed = true;
    if (body.last !== 'old')
        place.newClosed = true;
    body.last = undefined;
    body.end = line.end;
    return undefined;
}
function readLine(lines, line, context) {
    const { place, body, ranges, header, limits } = context;
    // An empty line is an empty line of context whose space was lost on the way.
    const byte = line === undefined || line.end > line.start ? lines.bytes[line?.start ?? lines.bytes.length] : SPACE;
    const isOld = (byte === SPACE || byte === MINUS) && body.olds < ranges.oldCount;
    const isNew = (byte === SPACE || byte === PLUS) && body.news < ranges.newCount;
    if (line === undefined || !line.ended || !(byte === SPACE ? isOld && isNew : isOld || isNew)) {
        const promised = `the hunk promises ${ranges.oldCount} old and ${ranges.newCount} new lines`;
        const message = `${promised}, and has ${body.olds} and ${body.news} where it ends or goes astray`;
        return refuse(lines, place, line ?? header, 'AIOP-S014', message, 'exactly the promised lines, each ended by a line feed');
    }
    if (line.end - line.start > limits.maxLineBytes) {
        return refuse(lines, place, line, 'AIOP-S001', 'a line is too long', `at most ${limits.maxLineBytes} bytes`);
    }
    if ((isOld && place.oldClosed) || (isNew && place.newClosed)) {
        const message = 'a line follows the one that a no-newline marker made the last';
        return refuse(lines, place, line, 'AIOP-S015', message, 'the marker at the end');
    }
    body.olds += isOld ? 1 : 0;
    body.news += isNew ? 1 : 0;
    body.changed ||= isOld !== isNew;
    body.last = isOld && isNew ? 'both' : isOld ? 'old' : 'new';
    body.end = line.end;
    return undefined;
}
function refuse(lines, { file, index }, line, code, message, expected) {
    const found = lines.shown(line);
    return failed(patchError(code, { message, expected, found, file, hunk: index, line: line.number, source: lines.name, context: [found] }));
}

;// CONCATENATED MODULE: ./packages/patch/lib/name-syntax.js
// How git writes names into patches (quote.c of git, `core.quotePath`): plain, or in double quotes with C escapes.
const QUOTE = 0x22;
const name_syntax_BACKSLASH = 0x5c;
const ESCAPES = new Map([
    ['a', 7],
    ['b', 8],
    ['t', 9],
    ['n', 10],
    ['v', 11],
    ['f', 12],
    ['r', 13],
    ['"', QUOTE],
    ['\\', name_syntax_BACKSLASH],
]);
const name_syntax_encoder = new TextEncoder();
const name_syntax_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** A quoted name at the start of a text, and what follows its closing quote. Undefined when it is malformed or not UTF-8. */
function readQuoted(text) {
    if (!text.startsWith('"'))
        return undefined;
    const bytes = [];
    let at = 1;
    while (at < text.length && text[at] !== '"') {
        const code = text.codePointAt(at) ?? 0;
        if (code !== name_syntax_BACKSLASH) {
            const char = String.fromCodePoint(code);
            bytes.push(...name_syntax_encoder.encode(char));
            at += char.length;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
        const byte = octal === undefined ? ESCAPES.get(text[at + 1] ?? '') : Number.parseInt(octal, 8);
        if (byte === undefined)
            return undefined;
        bytes.push(byte);
        at += 1 + (octal?.length ?? 1);
    }
    if (text[at] !== '"')
        return undefined;
    try {
        return { name: name_syntax_utf8.decode(Uint8Array.from(bytes)), rest: text.slice(at + 1) };
    }
    catch {
        return undefined;
    }
}
/** A whole text that is one name, quoted or plain. */
function readName(text) {
    if (!text.startsWith('"'))
        return text;
    const quoted = readQuoted(text);
    return quoted?.rest === '' ? quoted.name : undefined;
}
/**
 * Whether `text`, what follows `diff --git `, names exactly these two. The plain form cannot be split where names hold spaces, so it is
 * compared with what it should be instead of being searched for a place to split.
 */
function namesBoth(text, old, renewed) {
    if (text.startsWith('"')) {
        const first = readQuoted(text);
        return first !== undefined && first.name === old && first.rest.startsWith(' ') && readName(first.rest.slice(1)) === renewed;
    }
    if (!text.startsWith(`${old} `))
        return false;
    return readName(text.slice(old.length + 1)) === renewed;
}
/** The path of `a/PATH b/PATH`, both the same, or undefined: all that a header says when no other line names the file. */
function samePathOf(text) {
    if (text.startsWith('"')) {
        const path = readQuoted(text)?.name.slice(2);
        return path !== undefined && namesBoth(text, `a/${path}`, `b/${path}`) ? path : undefined;
    }
    const path = text.slice(2, (text.length - 1) / 2);
    return text === `a/${path} b/${path}` ? path : undefined;
}

;// CONCATENATED MODULE: ./packages/patch/lib/section-headers.js




const section_headers_refused = (code, message, expected) => ({ refused: code, message, expected });
const malformed = (expected) => section_headers_refused('AIOP-S006', 'a header is malformed', expected);
const modeChange = section_headers_refused('AIOP-S010', 'the patch changes the mode of a file', 'no mode change');
const copy = section_headers_refused('AIOP-S013', 'the patch copies a file', 'the content of the copy as a new file');
const binary = section_headers_refused('AIOP-S005', 'the patch changes a binary file', 'text');
const RULES = [
    { words: 'old mode ', read: () => modeChange },
    { words: 'new mode ', read: () => modeChange },
    { words: 'copy from ', read: () => copy },
    { words: 'copy to ', read: () => copy },
    { words: 'GIT binary patch', read: () => binary },
    { words: 'Binary files ', read: () => binary },
    { words: 'new file mode ', read: (rest) => withMode(rest, (newMode) => ({ newMode })) },
    { words: 'deleted file mode ', read: (rest) => withMode(rest, (deletedMode) => ({ deletedMode })) },
    { words: 'rename from ', read: (rest) => withName(rest, (renameFrom) => ({ renameFrom })) },
    { words: 'rename to ', read: (rest) => withName(rest, (renameTo) => ({ renameTo })) },
    { words: 'similarity index ', read: percentage },
    { words: 'dissimilarity index ', read: percentage },
    { words: 'index ', read: indexLine },
];
/** Reads the extended headers of a git section, each at most once, until the first line that is none. */
function parseHeaders(lines) {
    let headers = {};
    const seen = new Set();
    for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
        const at = line;
        const rule = RULES.find(({ words }) => lines.lineStartsWith(at, words));
        if (rule === undefined) {
            if (line.start === line.end || lines.startsWith('--- ') || lines.startsWith('diff --git '))
                break;
            return refuseLine(lines, line, 'AIOP-S006', 'the header is unknown', 'a header that git diff writes, ---, or the next file');
        }
        const text = headerText(lines, line);
        if (!text.ok)
            return text;
        const read = seen.has(rule.words)
            ? section_headers_refused('AIOP-S006', 'a header stands twice', 'each header once')
            : rule.read(text.value.slice(rule.words.length));
        if ('refused' in read)
            return refuseLine(lines, line, read.refused, read.message, read.expected);
        seen.add(rule.words);
        headers = { ...headers, ...read };
        lines.take();
    }
    return done(headers);
}
/** The text of a header line, which has to be short, and UTF-8. */
function headerText(lines, line) {
    if (line.end - line.start > MAX_HEADER_BYTES) {
        return refuseLine(lines, line, 'AIOP-S001', 'a header line is too long', `at most ${MAX_HEADER_BYTES} bytes`);
    }
    const text = lines.text(line);
    return text === undefined ? refuseLine(lines, line, 'AIOP-S008', 'a name is not UTF-8', 'names in UTF-8') : done(text);
}
function refuseLine(lines, line, code, message, expected, file) {
    const found = lines.shown(line);
    const place = { line: line.number, source: lines.name, ...(file === undefined ? {} : { file }) };
    return failed(patchError(code, { message, expected, found, context: [found], ...place }));
}
function withMode(text, headers) {
    switch (text) {
        case '100644':
        case '100755':
            return headers(text);
        case '120000':
            return section_headers_refused('AIOP-S011', 'the patch makes, changes or removes a symbolic link', 'a regular file, mode 100644');
        case '160000':
            return section_headers_refused('AIOP-S012', 'the patch makes, moves or removes a submodule', 'a regular file, mode 100644');
        default:
            return section_headers_refused('AIOP-S010', 'the mode is none that git gives to a file', '100644');
    }
}
function withName(text, headers) {
    const name = readName(text);
    return name === undefined ? section_headers_refused('AIOP-S008', 'a quoted name is malformed', 'a name as git quotes it') : headers(name);
}
function percentage(text) {
    return /^(?:100|[0-9]{1,2})%$/.test(text) ? {} : malformed('a percentage, 0% to 100%');
}
function indexLine(text) {
    const match = /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: ([0-9]{1,12}))?$/.exec(text);
    if (match === null)
        return malformed('index OLD..NEW MODE');
    return match[1] === undefined ? {} : withMode(match[1], (indexMode) => ({ indexMode }));
}

;// CONCATENATED MODULE: ./packages/patch/lib/section.js





const GIT = 'diff --git ';
/** Parses one file section: git's form, which begins with `diff --git`, or the plain form, which begins with `---`. */
function parseSection(lines, allowance) {
    const first = lines.peek();
    if (first === undefined)
        throw new Error('a section was announced where the patch ends');
    const git = lines.startsWith(GIT) ? lines.take() : undefined;
    const text = git === undefined ? done(undefined) : headerText(lines, git);
    if (!text.ok)
        return text;
    const headers = git === undefined ? done({}) : parseHeaders(lines);
    if (!headers.ok)
        return headers;
    const names = lines.startsWith('--- ') ? parseSideNames(lines) : done(undefined);
    if (!names.ok)
        return names;
    const intent = text.value === undefined
        ? plainIntent(lines, first, names.value)
        : gitIntent(lines, first, text.value.slice(GIT.length), headers.value, names.value);
    if (!intent.ok)
        return intent;
    if (names.value === undefined)
        return withHunks(lines, first, intent.value, []);
    const hunks = parseHunks(lines, intent.value.path, allowance);
    if (!hunks.ok)
        return hunks;
    if (hunks.value.length > 0)
        return withHunks(lines, first, intent.value, hunks.value);
    const message = '--- and +++ are followed by no hunk';
    return refuseLine(lines, lines.peek() ?? first, 'AIOP-S014', message, 'a line that begins with @@', intent.value.path);
}
function withHunks(lines, first, intent, hunks) {
    const bad = (code, message, expected) => refuseLine(lines, first, code, message, expected, intent.path);
    if (intent.kind === 'modify' && hunks.length === 0)
        return bad('AIOP-S017', 'the section changes nothing', 'at least one hunk');
    if (intent.kind === 'create' && hunks.some(({ oldCount, oldOffset }) => oldCount > 0 || oldOffset > 0)) {
        return bad('AIOP-S014', 'a new file has old lines', 'one hunk that begins with @@ -0,0 +1');
    }
    if (intent.kind === 'delete' && hunks.some(({ newCount, newOffset }) => newCount > 0 || newOffset > 0)) {
        return bad('AIOP-S033', 'a deleted file has new lines', 'one hunk that ends in +0,0 @@');
    }
    return done({ ...intent, header: lines.shown(first), hunks });
}
function parseSideNames(lines) {
    const old = parseSide(lines, '--- ', 'a/');
    if (!old.ok)
        return old;
    const renewed = parseSide(lines, '+++ ', 'b/');
    return renewed.ok ? done({ old: old.value, renewed: renewed.value }) : renewed;
}
function parseSide(lines, words, prefix) {
    const line = lines.peek();
    if (line === undefined || !lines.startsWith(words)) {
        return refuseLine(lines, line ?? { start: 0, end: 0, number: 1, ended: true }, 'AIOP-S006', '--- is not followed by +++', `a line that begins with ${words}`);
    }
    const text = headerText(lines, line);
    if (!text.ok)
        return text;
    lines.take();
    const name = sideName(text.value.slice(words.length));
    if (name === undefined)
        return refuseLine(lines, line, 'AIOP-S008', 'a name is malformed', `${words}${prefix}PATH, quoted as git does`);
    if (name === '/dev/null')
        return done({ state: 'absent' });
    if (!name.startsWith(prefix)) {
        return refuseLine(lines, line, 'AIOP-S008', `a name does not begin with ${prefix}`, `${words}${prefix}PATH, so that no folder is taken for a prefix`);
    }
    const path = name.slice(prefix.length);
    const problem = pathProblem(path);
    return problem === undefined
        ? done({ state: 'named', path })
        : refuseLine(lines, line, problem.code, problem.message, problem.expected, path);
}
const TIMESTAMP = /^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9:.]{5,20} ?(?:[+-][0-9]{4}|Z)?$/;
/** A name and what may follow it: a tab (git ends names with spaces so) and a timestamp (diff -u). */
function sideName(text) {
    const quoted = text.startsWith('"') ? readQuoted(text) : undefined;
    if (text.startsWith('"') && quoted === undefined)
        return undefined;
    const tab = text.indexOf('\t');
    const name = quoted?.name ?? (tab < 0 ? text : text.slice(0, tab));
    const rest = quoted?.rest ?? (tab < 0 ? '' : text.slice(tab));
    return rest === '' || rest === '\t' || (rest.startsWith('\t') && TIMESTAMP.test(rest.slice(1))) ? name : undefined;
}
function plainIntent(lines, first, names) {
    const bad = (message) => refuseLine(lines, first, 'AIOP-S007', message, '--- a/PATH and +++ b/PATH, the same path');
    const { old, renewed } = names ?? { old: { state: 'absent' }, renewed: { state: 'absent' } };
    const line = first.number;
    if (old.state === 'absent') {
        if (renewed.state === 'absent')
            return bad('both sides are /dev/null');
        return done({ kind: 'create', line, path: renewed.path, mode: '100644' });
    }
    if (renewed.state === 'absent')
        return done({ kind: 'delete', line, path: old.path, mode: undefined });
    return old.path === renewed.path ? done({ kind: 'modify', line, path: old.path, mode: undefined }) : bad('the two names differ');
}
/** Every name that a git section holds has to agree: header, `---`, `+++`, `rename from` and `rename to`. */
function gitIntent(lines, first, text, { newMode, deletedMode, indexMode, renameFrom, renameTo }, names) {
    const bad = (code, message, expected) => refuseLine(lines, first, code, message, expected);
    const renames = renameFrom !== undefined || renameTo !== undefined;
    if ([newMode !== undefined, deletedMode !== undefined, renames].filter(Boolean).length > 1) {
        return bad('AIOP-S006', 'the headers contradict each other', 'one of: new file, deleted file, rename');
    }
    if (renames && (renameFrom === undefined || renameTo === undefined || renameFrom === renameTo)) {
        return bad('AIOP-S006', 'the rename is incomplete', 'rename from and rename to, with different names');
    }
    const old = renameFrom ?? pathIn(names?.old) ?? pathIn(names?.renewed) ?? samePathOf(text);
    const renewed = renameTo ?? pathIn(names?.renewed) ?? old;
    if (old === undefined || renewed === undefined) {
        return bad('AIOP-S007', 'the header names two files, and no other line says which', 'a/PATH b/PATH, the same path');
    }
    for (const path of [old, renewed]) {
        const problem = pathProblem(path);
        if (problem !== undefined)
            return refuseLine(lines, first, problem.code, problem.message, problem.expected, path);
    }
    if (!namesBoth(text, `a/${old}`, `b/${renewed}`))
        return bad('AIOP-S007', 'the header names other files', `${GIT}a/${old} b/${renewed}`);
    const [hasOld, hasNew] = [newMode === undefined, deletedMode === undefined];
    if (names !== undefined && (!agrees(names.old, hasOld, old) || !agrees(names.renewed, hasNew, renewed))) {
        const expected = `--- ${hasOld ? `a/${old}` : '/dev/null'} and +++ ${hasNew ? `b/${renewed}` : '/dev/null'}`;
        return bad('AIOP-S007', '--- and +++ do not fit the headers above them', expected);
    }
    if (!renames && old !== renewed)
        return bad('AIOP-S007', 'the names differ, and no header says that this is a rename', 'one name');
    const line = first.number;
    if (newMode !== undefined)
        return done({ kind: 'create', line, path: renewed, mode: newMode });
    if (deletedMode !== undefined)
        return done({ kind: 'delete', line, path: old, mode: deletedMode });
    return done(renames ? { kind: 'rename', line, from: old, path: renewed, mode: indexMode } : { kind: 'modify', line, path: old, mode: indexMode });
}
const pathIn = (name) => (name?.state === 'named' ? name.path : undefined);
function agrees(name, exists, path) {
    return exists ? name.state === 'named' && name.path === path : name.state === 'absent';
}

;// CONCATENATED MODULE: ./packages/patch/lib/parse-patch.js






/**
 * Parses a unified diff of text files: git's form (`diff --git`) and the plain one, always with the prefixes `a/` and `b/`. Strict:
 * nothing is skipped, moved or guessed, every name of a section has to agree, and what is not a change of a regular text file is refused
 * with a code of its own. Stops at the first error, as what follows one cannot be trusted.
 * @param name how messages call the patch, such as its path.
 */
function parsePatch(bytes, { name = 'patch', limits = PATCH_LIMITS } = {}) {
    const parsed = checkBytes(bytes, name, limits) ?? parseSections(bytes, name, limits);
    if (parsed.ok)
        return { ok: true, patch: { name, bytes, files: parsed.value } };
    return { ok: false, errors: [parsed.error], findings: patchFindings([parsed.error]) };
}
function checkBytes(bytes, name, limits) {
    if (bytes.length > limits.maxBytes) {
        const [expected, found] = [`at most ${limits.maxBytes} bytes`, `${bytes.length} bytes`];
        return failed(patchError('AIOP-S001', { message: 'the patch is too large', expected, found, source: name }));
    }
    const nul = bytes.indexOf(0);
    if (nul < 0)
        return undefined;
    let line = 1;
    for (let feed = bytes.indexOf(10); feed >= 0 && feed < nul; feed = bytes.indexOf(10, feed + 1))
        line++;
    return failed(patchError('AIOP-S004', { message: 'the patch holds a NUL byte', expected: 'text', found: `byte ${nul}`, line, source: name }));
}
function parseSections(bytes, name, limits) {
    const lines = new PatchLines(bytes, name);
    const allowance = { left: limits.maxHunks, limits };
    const files = [];
    const touched = new Set();
    for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
        if (!lines.startsWith('diff --git ') && !lines.startsWith('--- ')) {
            if (onlyLineFeeds(bytes, line.start))
                break;
            return refuseLine(lines, line, 'AIOP-S003', 'text stands where a file section should begin', 'a line that begins with diff --git');
        }
        if (files.length === limits.maxFiles) {
            return refuseLine(lines, line, 'AIOP-S001', 'the patch changes too many files', `at most ${limits.maxFiles}`);
        }
        const section = parseSection(lines, allowance);
        if (!section.ok)
            return section;
        for (const path of pathsOf(section.value)) {
            if (touched.has(path))
                return refuseLine(lines, line, 'AIOP-S016', 'a path is touched twice', 'one section for each path', path);
            touched.add(path);
        }
        files.push(section.value);
    }
    if (files.length > 0)
        return done(files);
    return failed(patchError('AIOP-S002', { message: 'the patch is empty', expected: 'at least one file section', found: 'none', source: name }));
}
/** Every path that a section touches. */
function pathsOf(file) {
    return file.kind === 'rename' ? [file.from, file.path] : [file.path];
}
/** Empty lines at the very end hide nothing, and editors add them. */
function onlyLineFeeds(bytes, start) {
    for (let at = start; at < bytes.length; at++)
        if (bytes[at] !== 10)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./packages/patch/lib/apply-hunks.js



const apply_hunks_LINE_FEED = 10;
const apply_hunks_text = new TextDecoder('utf-8', { ignoreBOM: true });
/** Applies the hunks of one file at their exact places. Every line of context and every removed line has to be there, byte for byte. */
function applyHunks(patch, file, old) {
    const lines = { bytes: old, starts: startsOf(old) };
    const made = { pieces: [], open: false };
    let cursor = 0;
    for (const hunk of file.hunks) {
        if (hunk.oldOffset + hunk.oldCount > lines.starts.length - 1) {
            return misfit(patch, file, hunk, lines, hunk.oldOffset, `${hunk.oldOffset + hunk.oldCount} lines`, `${lines.starts.length - 1} lines`);
        }
        copyLines(made, lines, cursor, hunk.oldOffset);
        const end = applyHunk(patch, file, hunk, lines, made);
        if (!end.ok)
            return end;
        cursor = end.value;
    }
    if (made.open && cursor < lines.starts.length - 1) {
        const last = file.hunks.at(-1);
        if (last !== undefined)
            return misfit(patch, file, last, lines, cursor, 'the end of the file', 'more lines');
    }
    copyLines(made, lines, cursor, lines.starts.length - 1);
    return done(joined(made.pieces));
}
function applyHunk(patch, file, hunk, old, made) {
    let cursor = hunk.oldOffset;
    for (const { kind, start, end, terminated } of hunkLines(patch.bytes, hunk)) {
        if (kind !== 'add') {
            if (!sameLine(old, cursor, patch.bytes, start, end, terminated)) {
                const wanted = apply_hunks_text.decode(patch.bytes.subarray(start, Math.min(end, start + 200)));
                return misfit(patch, file, hunk, old, cursor, terminated ? wanted : `${wanted} without a line feed`, lineText(old, cursor));
            }
            cursor++;
        }
        if (kind === 'remove')
            continue;
        if (made.open)
            return misfit(patch, file, hunk, old, cursor, 'a line feed at the end of the line before', 'none');
        made.pieces.push(patch.bytes.subarray(start, terminated ? end + 1 : end));
        made.open = !terminated;
    }
    return done(cursor);
}
function copyLines(made, { bytes, starts }, from, to) {
    if (from >= to)
        return;
    made.pieces.push(bytes.subarray(starts[from], starts[to]));
    made.open = bytes[(starts[to] ?? 0) - 1] !== apply_hunks_LINE_FEED;
}
function startsOf(bytes) {
    const starts = [0];
    for (let feed = bytes.indexOf(apply_hunks_LINE_FEED); feed >= 0; feed = bytes.indexOf(apply_hunks_LINE_FEED, feed + 1))
        starts.push(feed + 1);
    if (starts.at(-1) !== bytes.length)
        starts.push(bytes.length);
    return starts;
}
function sameLine({ bytes, starts }, line, patch, start, end, terminated) {
    const [from, to] = [starts[line], starts[line + 1]];
    if (from === undefined || to === undefined)
        return false;
    const hasFeed = bytes[to - 1] === apply_hunks_LINE_FEED;
    if (hasFeed !== terminated || to - from - (hasFeed ? 1 : 0) !== end - start)
        return false;
    for (let index = 0; index < end - start; index++)
        if (bytes[from + index] !== patch[start + index])
            return false;
    return true;
}
function lineText({ bytes, starts }, line) {
    const [from, to] = [starts[line], starts[line + 1]];
    if (from === undefined || to === undefined)
        return 'the end of the file';
    const feed = bytes[to - 1] === apply_hunks_LINE_FEED;
    const shown = apply_hunks_text.decode(bytes.subarray(from, Math.min(feed ? to - 1 : to, from + 200)));
    return feed ? shown : `${shown} without a line feed`;
}
function misfit(patch, { path }, hunk, old, line, expected, found) {
    const last = old.starts.length - 2;
    const middle = Math.min(line, last);
    const around = [middle - 2, middle - 1, middle, middle + 1, middle + 2].filter((at) => at >= 0 && at <= last);
    return failed(patchError('AIOP-S030', {
        message: `the hunk does not fit the base at line ${line + 1}`,
        expected,
        found,
        file: path,
        hunk: hunk.index,
        line: hunk.line,
        source: patch.name,
        context: around.length === 0 ? ['the file is empty'] : around.map((at) => `${at + 1}: ${lineText(old, at)}`),
    }));
}
function joined(pieces) {
    const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./packages/patch/lib/apply-patch.js









/**
 * Applies a patch to a base, in memory. One path that the policy does not permit, one line that does not fit, one secret, and nothing of
 * it is returned. Hunks apply at their exact places only.
 */
async function applyPatch(patch, base, policy) {
    const entries = new Map(base.entries.map((entry) => [entry.path, entry]));
    const changes = patch.files.flatMap((file) => pathChanges(patch, file));
    const refused = [
        ...budgetErrors(patch, policy),
        ...pathErrors(changes, policy),
        ...patch.files.flatMap((file) => baseErrors(patch, file, entries, policy)),
        ...shapeErrors([...entries.keys()], changes),
    ];
    if (refused.length > 0)
        return { ok: false, errors: refused, findings: patchFindings(refused) };
    const made = await contents(patch, base, entries);
    const scanned = [];
    for (const file of patch.files)
        scanned.push(...(await secretErrors(file.path, newLinesOf(patch, file), policy, patch.name)));
    const all = [...made.errors, ...scanned];
    const findings = patchFindings(all);
    if ((0,lib_finding/* hasError */.JD)(all))
        return { ok: false, errors: all, findings };
    return { ok: true, changes: inOrder(made.changes), warnings: all, findings };
}
function pathChanges({ name }, file) {
    const at = { source: name, line: file.line, header: file.header };
    if (file.kind !== 'rename')
        return [{ path: file.path, action: file.kind, ...at }];
    return [
        { path: file.from, action: 'delete', ...at },
        { path: file.path, action: 'create', ...at },
    ];
}
function budgetErrors({ name, bytes }, { maxPatchBytes }) {
    if (maxPatchBytes === undefined || bytes.length <= maxPatchBytes)
        return [];
    const [expected, found] = [`at most ${maxPatchBytes} bytes`, `${bytes.length} bytes`];
    return [patchError('AIOP-S024', { message: 'the patch is larger than its budget', expected, found, source: name })];
}
/** Whether the base has, as a regular file of the stated mode, what the section changes, and lacks what it creates. */
function baseErrors({ name }, file, entries, policy) {
    const at = (path) => ({ path, action: 'modify', source: name, line: file.line, header: file.header });
    const errors = [];
    const [oldPath] = pathsOf(file);
    const old = oldPath === undefined || file.kind === 'create' ? undefined : entries.get(oldPath);
    if (file.kind !== 'create' && oldPath !== undefined) {
        if (old === undefined) {
            errors.push(changeError(at(oldPath), 'AIOP-S031', 'the base has no such file', `a file at ${oldPath}`, 'none'));
        }
        else if (old.mode === '120000') {
            errors.push(changeError(at(oldPath), 'AIOP-S011', 'the path is a symbolic link', 'a regular file', 'mode 120000'));
        }
        else if (old.mode === '160000') {
            errors.push(changeError(at(oldPath), 'AIOP-S012', 'the path is a submodule', 'a regular file', 'mode 160000'));
        }
        else if (file.mode !== undefined && file.mode !== old.mode) {
            errors.push(changeError(at(oldPath), 'AIOP-S010', 'the stated mode is not that of the base', old.mode, file.mode));
        }
    }
    if ((file.kind === 'create' || file.kind === 'rename') && entries.has(file.path)) {
        errors.push(changeError(at(file.path), 'AIOP-S032', 'the base has this file already', `no file at ${file.path}`, 'one'));
    }
    if (file.kind === 'create' && file.mode === '100755' && policy.allowExecutable !== true) {
        errors.push(changeError(at(file.path), 'AIOP-S010', 'the new file is executable', '100644', file.mode));
    }
    return errors;
}
async function contents(patch, base, entries) {
    const olds = patch.files.map((file) => (file.kind === 'create' ? undefined : entries.get(pathsOf(file)[0] ?? '')));
    const blobs = await base.readBlobs(olds.flatMap((entry) => (entry === undefined ? [] : [entry.oid])));
    const changes = [];
    const errors = [];
    let next = 0;
    patch.files.forEach((file, index) => {
        const entry = olds[index];
        const old = entry === undefined ? new Uint8Array() : (blobs[next++] ?? new Uint8Array());
        const made = fileChanges(patch, file, entry, old);
        if (made.ok)
            changes.push(...made.value);
        else
            errors.push(made.error);
    });
    return { changes, errors };
}
function fileChanges(patch, file, entry, old) {
    const { name: source } = patch;
    const refuse = (code, message, expected, found) => failed(patchError(code, { message, expected, found, file: pathsOf(file)[0] ?? file.path, line: file.line, source, context: [file.header] }));
    if ((0,opted_out/* isOptedOut */.b)(old))
        return refuse('AIOP-S022', 'the file is opted out', 'no change', 'NO_LLM in the first ten lines');
    const content = applyHunks(patch, file, old);
    if (!content.ok)
        return content;
    if (file.kind === 'delete') {
        if (content.value.length > 0)
            return refuse('AIOP-S033', 'the file is not empty after the deletion', '0 bytes', `${content.value.length} bytes`);
        return done([{ kind: 'delete', path: file.path }]);
    }
    const mode = file.kind === 'create' ? file.mode : entry?.mode === '100755' ? '100755' : '100644';
    const write = { kind: 'write', path: file.path, mode, content: content.value };
    return done(file.kind === 'rename' ? [{ kind: 'delete', path: file.from }, write] : [write]);
}
function inOrder(changes) {
    const rank = ({ kind }) => (kind === 'delete' ? 0 : 1);
    return changes.toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/execute.js






const execute_DEFAULT_TIMEOUT_MINUTES = 60;
/** Does the work that the manifest names: a patch through safe-patch, or commands in the worktree. A tree comes out; nothing of it is trusted yet. */
const execute = async (work, context) => {
    const { execute: how, id } = work.manifest;
    if (how === undefined) {
        const hint = 'give the workstream an execute.run or an execute.patch; an agent step of your own runs only in CI';
        return [workstreamFinding('AIOP-W002', { message: `${id} does not say who does the work`, hint })];
    }
    return 'patch' in how ? runPatch(work, context, how.patch) : runCommands(work, context, how.run);
};
async function runCommands(work, context, commands) {
    const { clock, git } = context.ports;
    const minutes = work.manifest.budgets.timeout_minutes ?? execute_DEFAULT_TIMEOUT_MINUTES;
    const deadline = clock.monotonic() + minutes * 60_000;
    for (const line of commands) {
        const exit = await runCommand(work, context, line, Math.max(1, deadline - clock.monotonic()));
        if (exit.state === 'timed-out') {
            return [workstreamFinding('AIOP-W003', { message: `\`${line}\` was stopped: the workstream has ${minutes} minutes` })];
        }
        if (exit.state !== 'exited' || exit.code !== 0) {
            return [
                workstreamFinding('AIOP-W002', {
                    message: `\`${line}\`: ${describeExit(exit)}: ${lastLines(exit.stderr.length > 0 ? exit.stderr : exit.stdout)}`,
                }),
            ];
        }
    }
    work.tree = await git.snapshot(work.worktree, work.base);
    return [];
}
async function runPatch(work, context, path) {
    const read = readPatch(path, context);
    if (!(read instanceof Uint8Array))
        return [read];
    const parsed = parsePatch(read, { name: path });
    if (!parsed.ok)
        return parsed.findings;
    const applied = await applyPatch(parsed.patch, await baseTree(work, context), work.policy);
    if (!applied.ok)
        return applied.findings;
    work.tree = await context.ports.git.write.tree(work.base, applied.changes);
    return applied.findings;
}
/** The patch file of the repository that the plan names; a path that leaves the repository is none. */
function readPatch(path, { root, ports: { files } }) {
    const canonical = external_node_path_.posix.normalize(path);
    if (canonical !== path || external_node_path_.posix.isAbsolute(path) || path.startsWith('../') || path === '..') {
        return workstreamFinding('AIOP-W004', { message: `${path} is no path inside the repository` });
    }
    try {
        return files.read(`${root}/${path}`, PATCH_LIMITS.maxBytes);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return workstreamFinding('AIOP-W004', { message: `${path}: ${error.what}` });
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/gate.js


/** The decision whether a verified change may merge, of what the manifest asks: the confidence of every item. Tests and secrets decided before. */
const gate = async (work, context) => {
    if (work.tree === undefined)
        throw new Error('gate comes after execute');
    const findings = tooUnsure(work);
    await context.record(gateDecided(work.manifest, work.tree, findings));
    return findings;
};
function tooUnsure({ manifest: { acceptance, items } }) {
    const least = acceptance.gates.min_confidence;
    if (least === undefined)
        return [];
    return items
        .filter(({ confidence }) => confidence !== undefined && confidence < least)
        .map(({ id, confidence }) => workstreamFinding('AIOP-W008', { message: `${id} has confidence ${confidence}, the gate asks ${least}` }));
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/steps/setup.js


/**
 * Puts the dependencies in place, from the store where they are known. One worktree at a time: of several that begin together, the first one fills
 * the store and the others restore from it.
 */
const setup = (work, context) => context.oneAtATime(async () => {
    const report = await setUpWorktree(work, context);
    if (report === undefined || report.ok)
        return [];
    const said = failures(report).map(({ why }) => why);
    return said.length === 0 ? report.findings : said.map((message) => workstreamFinding('AIOP-W012', { message }));
});

;// CONCATENATED MODULE: ./packages/pipeline/lib/workstream.js














/** The steps before a workstream may land, in their order. */
const STEPS = [
    ['create', create],
    ['setup', setup],
    ['execute', execute],
    ['claims', checkClaims],
    ['commit', commit],
    ['verify', verify_verify],
    ['gate', gate],
];
/** Steps that break a rule when they fail; in the others something did not work. */
const workstream_RULES = new Set(['create', 'claims', 'gate', 'merge']);
/** Makes the record that the steps fill in. */
function beginWork(manifest, base, { ports, protectedPaths }) {
    const compiled = compilePolicy(manifest, scanAddedLines, protectedPaths);
    // A manifest that another job handed on may have been written by anyone.
    if (!compiled.ok)
        throw badClaims(manifest, compiled.problems);
    return {
        manifest,
        policy: compiled.policy,
        base,
        worktree: worktreePath(ports.temporaryDirectory, manifest.wsid),
        tree: undefined,
        commit: undefined,
        files: [],
        tasks: { ran: 0, skipped: 0, failed: 0 },
    };
}
function badClaims({ id }, [first]) {
    return new usage_error/* UsageError */.e({
        what: `${first?.code ?? 'AIOP-P010'} ${first?.message ?? 'its claims cannot be read'}`,
        where: `manifest of ${id}, claims.${first?.field ?? 'write'}`,
        expected: first?.expected ?? 'patterns of the claim dialect',
        fix: 'make the manifest again with plan-validate',
    });
}
/** Runs the steps of one workstream up to the gate. */
async function executeWorkstream(work, context) {
    for (const [name, step] of STEPS) {
        if (context.signal.aborted)
            return { state: 'interrupted', step: name };
        const findings = await runStep(name, step, work, context);
        if (context.signal.aborted)
            return { state: 'interrupted', step: name };
        if ((0,lib_finding/* hasError */.JD)(findings))
            return stopped(name, findings, work, context);
        if (name === 'execute' && (await isUnchanged(work, context)))
            return { state: 'unchanged' };
    }
    return { state: 'verified' };
}
/** Runs steps in their order up to the first one that fails, and returns what they found. */
async function runSteps(steps, work, context) {
    const findings = [];
    for (const [name, step] of steps) {
        findings.push(...(await runStep(name, step, work, context)));
        if (hasError(findings))
            break;
    }
    return findings;
}
/** Runs one step, tells the observer and the ledger, and returns what it found. */
async function runStep(name, step, work, context) {
    const { manifest } = work;
    context.observe({ type: 'step', workstream: manifest.id, step: name });
    const startedAt = context.ports.clock.monotonic();
    const findings = await attempt(step, work, context);
    const durationMs = context.ports.clock.monotonic() - startedAt;
    const ok = !(0,lib_finding/* hasError */.JD)(findings);
    for (const finding of findings)
        context.observe({ type: 'finding', workstream: manifest.id, finding });
    context.observe({ type: 'step-done', workstream: manifest.id, step: name, ok, durationMs });
    const { base } = work;
    await context.record(name === 'create' ? created(manifest, base, findings, durationMs) : stepped(manifest, name, findings, durationMs));
    return findings;
}
/** What keeps one workstream from going on, such as a missing file, is a finding of that workstream: the others go on. */
async function attempt(step, work, context) {
    try {
        return await step(work, context);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return [workstreamFinding('AIOP-W013', { message: `${error.where}: ${error.what}`, hint: error.fix })];
        throw error;
    }
}
/** What a step that found errors makes of its workstream. The change itself is kept as a patch, for whoever mends it. */
async function stopped(step, findings, work, context) {
    const patch = await keepPatch({ ...work, wsid: work.manifest.wsid }, context);
    const kept = patch === undefined ? {} : { patch };
    if (workstream_RULES.has(step) || findings.some(({ code }) => code.startsWith('AIOP-S')))
        return { state: 'refused', step, findings, ...kept };
    const branch = work.commit === undefined ? {} : { branch: work.manifest.branch };
    return { state: 'failed', step, findings, ...branch, ...kept };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/wave.js







/**
 * Executes the workstreams of one wave side by side from one base. Each that passed lands as soon as what stands before it in the plan has come to
 * its end, and goes then, so that no more worktrees than needed stand side by side.
 */
async function runWave(manifests, target, before, context) {
    const base = target.tip;
    const slots = new schedule/* Slots */.W(context.concurrency);
    const left = new Set();
    let broken = false;
    const executions = manifests.map((manifest) => slots.use(() => timed(context, async () => {
        const work = beginWork(manifest, manifest.wave === 1 ? (manifest.base.sha ?? base) : base, context);
        if (broken)
            return { work, executed: NOT_BEGUN };
        left.add(work);
        return { work, executed: await executed(work, before, context) };
    })));
    const ended = Promise.allSettled(executions);
    const reports = [];
    try {
        for (const execution of executions) {
            const { work, executed, durationMs } = await execution;
            const landing = async () => ({ outcome: await ending(work, executed, target, context) });
            const end = await slots.use(() => timed(context, landing), LANDING_FIRST);
            left.delete(work);
            reports.push(await conclude(work, end.outcome, durationMs + end.durationMs, context));
        }
        return reports;
    }
    finally {
        // Whatever went wrong with one, such as a full disk, the worktrees of the others do not stay.
        broken = true;
        await ended;
        for (const work of left)
            await cleanUp(work, { state: 'interrupted', step: 'merge' }, context);
    }
}
/** What is done lands before anything else begins. */
const LANDING_FIRST = 1;
const NOT_BEGUN = { state: 'interrupted', step: 'create' };
/** With the time that it took, without that in which it waited. */
async function timed({ ports }, work) {
    const startedAt = ports.clock.monotonic();
    const value = await work();
    return { ...value, durationMs: ports.clock.monotonic() - startedAt };
}
async function executed(work, before, context) {
    const by = work.manifest.needs.filter((id) => !isSatisfied(before.get(id)));
    return by.length > 0 ? { state: 'blocked', by } : executeWorkstream(work, context);
}
/** Lands what passed, and clears up after everything. */
async function ending(work, executed, target, context) {
    const outcome = executed.state === 'verified' ? await landed(work, target, context) : executed;
    await cleanUp(work, outcome, context);
    return outcome;
}
async function conclude(work, outcome, durationMs, context) {
    await context.record(finished(work.manifest, outcome, durationMs));
    return reportOf(work.manifest, { outcome, durationMs, tasks: work.tasks }, context);
}
/** What became of a workstream, told to whoever watches. */
function reportOf({ id, title, wave, wsid, branch }, ended, { observe }) {
    observe({ type: 'workstream', id, outcome: ended.outcome, durationMs: ended.durationMs });
    return { id, title, wave, wsid, branch, ...ended };
}
const isSatisfied = (outcome) => outcome !== undefined && satisfies(outcome);
async function landed(work, target, context) {
    if (context.signal.aborted)
        return { state: 'interrupted', step: 'merge' };
    let commit = '';
    const findings = await runStep('merge', async () => {
        const landing = await land(work, target, context, verifyCommit);
        if (landing.state === 'refused')
            return landing.findings;
        commit = landing.commit;
        return [];
    }, work, context);
    if (commit === '')
        return stopped('merge', findings, work, context);
    return { state: target.dryRun ? 'ready' : 'merged', commit, files: work.files };
}

;// CONCATENATED MODULE: ./packages/pipeline/lib/run.js











/**
 * Runs a plan on a repository: wave after wave, each workstream in a worktree of its own, lands what passes, decides the version and seals the
 * ledger. What was refused or failed is data in the report; the user's own work tree and index are never touched. With `resume` what that run landed
 * is not done again, and what it left behind goes.
 * @throws UsageError when there is nothing to start from (no commit, no such branch), or the run to go on with is still under way
 */
async function runPlan(request, ports, observe) {
    const { root, resume } = request;
    (0,exclude_own_folders/* excludeOwnFolders */.U)(ports.files, ports.git.commonDir);
    const run = (0,instance/* ulidFactory */.vL)(ports.clock, ports.random)();
    const work = () => asRun(root, run, () => executePlan(request, run, ports, observe), ports);
    const report = await (resume === undefined ? work() : asRun(root, resume.run, work, ports));
    const ledger = await sealRun(root, run, request, ports, observe);
    return { ...report, ledger: ledger.summary, findings: ledger.findings };
}
async function executePlan(request, run, ports, observe) {
    const startedAt = ports.clock.monotonic();
    const { root, plan, dryRun, signal, resume, repositoryName, config } = request;
    const resumed = resume === undefined ? {} : { resumed: resume.run };
    const target = await chooseTarget(ports.git, { branch: request.target, planId: plan.id, run, ...resumed, dryRun });
    const before = target.tip;
    const log = openRunLog({ root, run, repositoryName, declaredTypes: new Set(config.ledger.events) }, ports);
    await log.append(started(request, before));
    const context = contextOf(request, ports, observe, log);
    const landed = resume === undefined ? NOTHING : await landedBefore(resume, before, request.manifests, ports.git);
    if (resume !== undefined && !dryRun)
        await removeLeftovers(resume, before, context);
    const workstreams = await runWaves(request, target, landed, context);
    const interrupted = signal.aborted;
    const passed = !interrupted && workstreams.every(({ outcome }) => satisfies(outcome));
    const version = interrupted ? undefined : await versionAt(target, ports, log, observe);
    const durationMs = ports.clock.monotonic() - startedAt;
    await log.append(ended(plan.id, interrupted, workstreams, durationMs));
    await log.close();
    return {
        run,
        plan,
        ...resumed,
        dryRun,
        target: target.ref,
        before,
        after: target.tip,
        workstreams,
        ...(version === undefined ? {} : { version }),
        interrupted,
        passed,
        durationMs,
    };
}
const NOTHING = new Map();
/** What this run did with a workstream that landed before. */
const UNTOUCHED = { durationMs: 0, tasks: { ran: 0, skipped: 0, failed: 0 } };
/** Wave after wave; what landed before counts as done, and is only reported. */
async function runWaves({ manifests, waves }, target, landed, context) {
    const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]));
    const outcomes = new Map(landed);
    const reports = [];
    context.observe({ type: 'planned', workstreams: manifests.map(({ id, title, wave }) => ({ id, title, wave })), waves: waves.length });
    for (const [index, ids] of waves.entries()) {
        context.observe({ type: 'wave', wave: index + 1, of: waves.length, workstreams: ids });
        const members = ids.flatMap((id) => byId.get(id) ?? []);
        for (const manifest of members) {
            const outcome = landed.get(manifest.id);
            if (outcome !== undefined)
                reports.push(reportOf(manifest, { outcome, ...UNTOUCHED }, context));
        }
        const open = members.filter(({ id }) => !landed.has(id));
        for (const report of await runWave(open, target, outcomes, context)) {
            outcomes.set(report.id, report.outcome);
            reports.push(report);
        }
    }
    return reports;
}
function contextOf({ root, config, concurrency, signal, planPath }, ports, observe, log) {
    return {
        root,
        config,
        protectedPaths: (0,protected_paths/* protectedPathsWith */.Ty)(planPath === undefined ? [] : [planPath]),
        ports,
        observe,
        concurrency,
        signal,
        record: async (event) => void (await log.append(event)),
        oneAtATime: sequence(),
    };
}
/** `run.started`: what is to be run, and on what. */
function started({ plan, manifests, waves, dryRun, resume }, base) {
    return {
        t: 'run.started',
        plan: plan.id,
        plan_hash: plan.hash,
        base,
        workstreams: manifests.length,
        waves: waves.length,
        ...(dryRun ? { dry_run: true } : {}),
        ...(resume === undefined ? {} : { resumed: true }),
    };
}
/** `run.done`: how many workstreams came to what. */
function ended(plan, interrupted, workstreams, durationMs) {
    const count = (...states) => workstreams.filter(({ outcome }) => states.includes(outcome.state)).length;
    const [succeeded, failed, refused] = [count('merged', 'ready', 'unchanged'), count('failed', 'blocked', 'interrupted'), count('refused')];
    const status = interrupted ? 'interrupted' : failed + refused > 0 ? 'failed' : 'succeeded';
    return { t: 'run.done', plan, status, succeeded, failed, refused, ms: Math.round(durationMs) };
}
async function versionAt(target, { git }, log, observe) {
    const decision = await (0,decide/* decideNextVersion */.a)({ to: target.tip }, { git });
    const { version = '', previous = '', bump, released } = decision;
    const event = versionEvent(decision);
    if (event !== undefined)
        await log.append(event);
    observe({ type: 'versioned', version, previous, bump });
    return { version, previous, bump, released };
}
async function sealRun(root, run, { config }, ports, observe) {
    const request = {
        walDir: `${root}/${WAL}`,
        ledger: `${root}/${LEDGER}`,
        shownAs: { walDir: WAL, ledger: LEDGER },
        jobs: [jobOf(run)],
        declaredTypes: new Set(config.ledger.events),
    };
    const sealed = await (0,seal/* seal */.o)(request, { ...ports, redact: run_log_redact });
    if (sealed.state === 'refused')
        return { summary: undefined, findings: sealed.findings };
    (0,id_authority/* writeIdAuthority */.U)(request.ledger, ports);
    const { added, count, size, head, root: merkleRoot, findings } = sealed;
    observe({ type: 'sealed', entries: added, ledger: LEDGER });
    return { summary: { path: LEDGER, added, count, size, head, root: merkleRoot }, findings };
}

// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/ledger/lib/read-job-log.js
var read_job_log = __webpack_require__(3998);
;// CONCATENATED MODULE: ./packages/pipeline/lib/resume/earlier-run.js



/**
 * The last run of a plan as the ledger and the logs that are not sealed yet tell it; dry runs do not count.
 * @param root absolute path of the repository's work tree
 * @throws UsageError for a ledger that cannot be read
 */
function findEarlierRun(root, plan, ports) {
    let earlier;
    let other;
    for (const entry of recorded(root, ports)) {
        const { run } = entry.src;
        if (entry.t === 'run.started' && entry.plan === plan.id && entry.dry_run !== true) {
            if (entry.plan_hash !== plan.hash)
                other = { run, at: entry.ts };
            else if (entry.resumed === true && earlier !== undefined)
                earlier.runs.add(run);
            else if (typeof entry.base === 'string')
                earlier = { run, base: entry.base, runs: new Set([run]), instances: new Map() };
            if (entry.plan_hash === plan.hash)
                other = undefined;
        }
        if (entry.t === 'ws.create' && earlier?.runs.has(run) === true)
            addInstance(entry, earlier.instances);
    }
    if (other !== undefined)
        return { state: 'changed', ...other };
    return earlier === undefined ? { state: 'none' } : { state: 'found', earlier };
}
function addInstance({ wsid, ws, branch }, instances) {
    if (typeof wsid === 'string' && typeof ws === 'string' && typeof branch === 'string')
        instances.set(wsid, { id: ws, branch });
}
/** The events of runs: those of the ledger, then those of runs that nobody sealed, in the order in which they began. */
function* recorded(root, ports) {
    const ledger = external_node_path_.posix.join(root, LEDGER);
    yield* (0,read_events/* readEvents */.w)({ ledger, types: new Set(['run.started', 'ws.create']) }, ports);
    const walDir = external_node_path_.posix.join(root, WAL);
    const jobs = ports.files.list(walDir).flatMap((name) => RUN_JOB.exec(name)?.[1] ?? []);
    // A ULID begins with its time.
    for (const job of jobs.sort()) {
        const log = (0,read_job_log/* readJobLog */.g)(jobLogPath(walDir, job), job, new Set(), ports);
        if (log.state === 'sound')
            yield* log.entries;
    }
}

// EXTERNAL MODULE: ./packages/plan/lib/read-criteria.js
var read_criteria = __webpack_require__(7379);
// EXTERNAL MODULE: ./packages/plan/lib/plan-file.js
var plan_file = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/plan-file.js + 48 modules
var lib_plan_file = __webpack_require__(4820);
// EXTERNAL MODULE: ./packages/cli/lib/render/criteria.js
var render_criteria = __webpack_require__(2836);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
;// CONCATENATED MODULE: ./packages/cli/lib/render/run-progress.js


/** How an outcome reads, and in which colour. */
const OUTCOMES = {
    merged: { word: 'merged', colour: 'green' },
    ready: { word: 'ready', colour: 'green' },
    unchanged: { word: 'nothing to do', colour: 'cyan' },
    refused: { word: 'refused', colour: 'red' },
    failed: { word: 'failed', colour: 'red' },
    blocked: { word: 'blocked', colour: 'yellow' },
    interrupted: { word: 'interrupted', colour: 'yellow' },
};
/** How an outcome reads: of what an earlier run landed, that too. */
const outcomeWord = (outcome) => `${OUTCOMES[outcome.state].word}${isEarlier(outcome) ? ' before' : ''}`;
/** Whether another run landed it. */
const isEarlier = (outcome) => outcome.state === 'merged' && outcome.earlier === true;
/** Shows a run while it runs: a line for each step that ended, and on a terminal what is under way now. */
function runProgress(terminal, verbose) {
    const underWay = new Map();
    const show = () => terminal.status([...underWay].map(([id, step]) => `${id}: ${step}`).join(' · '));
    const label = (id) => terminal.paint('bold', (0,visible/* visible */.RK)(id, 40).padEnd(16));
    return (event) => {
        switch (event.type) {
            case 'planned':
                return terminal.progress(`${(0,table/* counted */.hS)(event.workstreams.length, 'workstream')} in ${(0,table/* counted */.hS)(event.waves, 'wave')}`);
            case 'wave':
                return terminal.progress(`wave ${event.wave} of ${event.of}: ${event.workstreams.map((id) => (0,visible/* visible */.RK)(id, 40)).join(', ')}`);
            case 'step':
                underWay.set(event.workstream, event.step);
                return show();
            case 'step-done':
                underWay.delete(event.workstream);
                return terminal.progress(`  ${label(event.workstream)} ${event.step.padEnd(8)} ${event.ok ? 'ok' : terminal.paint('red', 'failed')} ${(0,table/* duration */.p0)(event.durationMs)}`);
            case 'task':
                return terminal.progress(`  ${label(event.workstream)} ${terminal.paint('dim', `${(0,visible/* visible */.RK)(event.task, 60)} ${event.state}: ${(0,visible/* visible */.RK)(event.sentence, 200)}`)}`);
            case 'output':
                if (verbose)
                    terminal.progress((0,visible/* visibleLines */.gB)(event.text)
                        .trimEnd()
                        .replace(/^/gm, `  ${(0,visible/* visible */.RK)(event.workstream, 40)} | `));
                return;
            case 'finding':
                return terminal.progress(`  ${label(event.workstream)} ${terminal.paint('red', (0,visible/* visible */.RK)((0,lib_finding/* formatFinding */.tf)(event.finding), 600))}`);
            case 'workstream': {
                const { id, outcome, durationMs } = event;
                const took = isEarlier(outcome) ? '' : ` after ${(0,table/* duration */.p0)(durationMs)}`;
                return terminal.progress(`  ${label(id)} ${terminal.paint(OUTCOMES[outcome.state].colour, outcomeWord(outcome))}${took}`);
            }
            case 'versioned':
                return terminal.progress(`next version: ${event.version || 'none'} (${event.bump})`);
            case 'sealed':
                return terminal.progress(`sealed ${(0,table/* counted */.hS)(event.entries, 'event')} in ${event.ledger}`);
        }
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/render/run-report.js




/** What a run came to, for people: a table, what did not land and why, and where everything lies. */
function renderRunReport(report, terminal) {
    const rows = report.workstreams.map((workstream) => row(workstream, terminal));
    const parts = [
        (0,table/* table */.tp)(['workstream', 'wave', 'result', 'files', 'checks', 'time'], rows),
        ...report.workstreams.flatMap((workstream) => trouble(workstream) ?? []),
        ...report.findings.map((finding) => `ledger: ${(0,visible/* visible */.RK)((0,lib_finding/* formatFinding */.tf)(finding))}\n`),
        whereabouts(report),
        howToGoOn(report),
    ];
    return `\n${parts.filter((part) => part !== '').join('\n')}`;
}
function row({ id, wave, outcome, tasks, durationMs }, terminal) {
    const { colour } = OUTCOMES[outcome.state];
    const files = 'files' in outcome ? String(outcome.files.length) : '-';
    const checks = tasks.ran + tasks.skipped === 0 ? '-' : `${tasks.ran} ran, ${tasks.skipped} skipped`;
    const time = isEarlier(outcome) ? '-' : (0,table/* duration */.p0)(durationMs);
    return [(0,visible/* visible */.RK)(id, 40), String(wave), terminal.paint(colour, outcomeWord(outcome), 'stdout'), files, checks, time];
}
function trouble({ id, outcome }) {
    const name = (0,visible/* visible */.RK)(id, 40);
    if (outcome.state === 'blocked')
        return `${name} was blocked: ${outcome.by.map((by) => (0,visible/* visible */.RK)(by, 40)).join(', ')} did not land\n`;
    if (outcome.state === 'interrupted')
        return `${name} was interrupted at ${outcome.step}\n`;
    if (outcome.state !== 'refused' && outcome.state !== 'failed')
        return undefined;
    const reasons = outcome.findings.map((finding) => `  ${(0,visible/* visible */.RK)((0,lib_finding/* formatFinding */.tf)(finding))}\n`).join('');
    const kept = outcome.patch === undefined ? '' : `  its change is kept in ${outcome.patch}\n`;
    const branch = 'branch' in outcome && outcome.branch !== undefined ? `  its branch is kept: ${outcome.branch}\n` : '';
    return `${name} ${outcome.state === 'refused' ? 'was refused' : 'failed'} at ${outcome.step}:\n${reasons}${kept}${branch}`;
}
function whereabouts({ target, before, after, dryRun, version, ledger, durationMs }) {
    const branch = target.replace(/^refs\/heads\//, '');
    const moved = before === after ? `${branch} stays at ${before.slice(0, 12)}` : `${branch}: ${before.slice(0, 12)} → ${after.slice(0, 12)}`;
    const lines = [
        dryRun ? `dry run: ${branch} would go to ${after.slice(0, 12)}` : moved,
        ...(target.startsWith('refs/heads/aiop/') && before !== after
            ? [`the target is checked out here, and nobody's work tree is touched; take the work over with: git merge --ff-only ${branch}`]
            : []),
        ...(version === undefined ? [] : [version.released ? `next version: ${version.version} (${version.bump})` : 'no release called for']),
        ...(ledger === undefined ? [] : [`ledger: ${ledger.path}, ${ledger.added} entries added; anchor ${ledger.size}:${ledger.root}`]),
        `${(0,table/* duration */.p0)(durationMs)} in all`,
    ];
    return `${lines.join('\n')}\n`;
}
/** Where a part of the work has landed, nobody wants it done again. */
function howToGoOn({ workstreams, passed, dryRun }) {
    const landed = workstreams.some(({ outcome }) => outcome.state === 'merged');
    if (passed || dryRun || !landed)
        return '';
    return workstreams.some(({ outcome }) => mayEndOtherwise(outcome))
        ? 'the same command with --resume goes on with what is left, as long as the plan stays as it is\n'
        : 'what was refused would be refused again: change it, in a plan without what has landed, and run that one\n';
}

// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
// EXTERNAL MODULE: ./packages/cli/lib/store.js
var store = __webpack_require__(2889);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/run.js

















/** `aiop run`: the whole pipeline on a repository. */
function addRunCommand(root) {
    const run = root
        .command('run')
        .description('run a plan: validate, isolate, execute, hold to the claims, verify, merge, version, record')
        .argument('[file]', 'the plan')
        .option('--plan <file>', 'the plan, relative to the repository (default: "modification_plan.yaml")')
        .option('--target <branch>', 'the branch to merge into (default: the plan’s base branch, or the one checked out)')
        .option('--dry-run', 'do everything but merge and delete')
        .option('--resume', 'go on with the last run of this plan: what it landed is not done again')
        .option('--concurrency <n>', 'workstreams and tasks at once', String((0,external_node_os_.availableParallelism)()))
        .option('--store-dir <dir>', 'where results of checks are kept (default: in the repository’s .git)')
        .option('--report <file>', 'write the report as JSON to a file, too')
        .option('--verbose', 'show what the commands print');
    (0,lib_session/* withSession */.fQ)(run, 'aiop run modification_plan.yaml --dry-run', run_execute);
}
/** An argument is what the shell completes, and so relative to where it is given; the option is relative to the repository. */
function namedPlan({ plan }, [file], { directory }, { root }) {
    if (plan !== undefined && file !== undefined) {
        throw new usage_error/* UsageError */.e({
            what: `two plans are named, ${(0,visible/* visible */.RK)(file, 200)} and ${(0,visible/* visible */.RK)(plan, 200)}`,
            where: '--plan',
            expected: 'one plan',
            fix: 'give it as the argument or with --plan, not both',
        });
    }
    if (file !== undefined)
        return { plan: file, where: 'argument file', directory };
    return { plan: plan ?? 'modification_plan.yaml', where: '--plan', directory: root };
}
async function run_execute(session, options, args) {
    const { terminal, signal } = session;
    const git = await (0,lib_session/* sessionRepository */.by)(session);
    const named = namedPlan(options, args, session, git);
    const config = (0,load_config/* loadWorktreeConfig */.q)(git.root, files/* nodeFiles */.k);
    const ports = await pipelinePorts(session, git, options);
    const { resume, ...resumed } = options.resume === true ? runToResume(named, options.target, git, ports) : {};
    const { report: plan, inRepository } = await (0,lib_plan_file/* loadPlan */.Y)({
        ...named,
        git,
        config,
        ...resumed,
    });
    if (!plan.valid || plan.plan === undefined) {
        terminal.result({ valid: false, findings: plan.findings }, `${(0,findings/* renderFindings */.v)(plan.findings, terminal)}${named.plan}: ${(0,findings/* renderCounts */.P)(plan.findings)}; nothing was run\n`);
        return exit_status/* EXIT */.d.negative;
    }
    terminal.progress(`plan ${plan.plan.id}: valid, ${(0,findings/* renderCounts */.P)(plan.findings)}`);
    if (resume !== undefined)
        terminal.progress(`goes on with run ${resume.run}`);
    // As the plan stands now, and not as it may stand when the run ends.
    const goals = statedGoals(named, ports);
    const repository = await repositoryName(git);
    const report = await runPlan({
        root: git.root,
        plan: { id: plan.plan.id, hash: plan.plan.hash },
        manifests: plan.manifests,
        waves: plan.waves,
        config,
        planPath: inRepository,
        target: options.target ?? (await defaultTarget(git, plan.plan.base?.ref)),
        repositoryName: repository,
        dryRun: options.dryRun === true,
        concurrency: (0,lib_session/* wholeNumber */.rD)('--concurrency', options.concurrency, 1),
        signal,
        ...(resume === undefined ? {} : { resume }),
    }, ports, runProgress(terminal, options.verbose === true));
    if (options.report !== undefined)
        files/* nodeFiles */.k.write((0,external_node_path_.resolve)(options.report), `${JSON.stringify(report, null, 2)}\n`);
    const criteria = judgeRun(goals, repository, report, git, ports);
    const board = criteria === undefined ? '' : `\n${(0,render_criteria/* renderCriteria */.M)(criteria.report, terminal)}`;
    terminal.result({ ...report, ...(criteria && { exitCriteria: criteria.document }) }, `${renderRunReport(report, terminal)}${board}`);
    return report.passed && !(0,lib_finding/* hasError */.JD)(report.findings) ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
}
/** The last run of the plan, and what its validation has to know of it. @throws UsageError where there is none to go on with */
function runToResume(named, target, git, ports) {
    const read = planHead(named, ports);
    // What is wrong with the plan, its validation says.
    if (!read.ok)
        return {};
    const lookup = findEarlierRun(git.root, read.plan, ports);
    if (lookup.state === 'found') {
        const { earlier: resume } = lookup;
        // The work of that run has moved the base on, unless it was told to land elsewhere.
        const moved = target === undefined || target === (read.plan.base?.ref ?? target);
        return { resume, resumed: moved ? { baseTip: resume.base } : {} };
    }
    const changed = lookup.state === 'changed' ? `its last run, ${lookup.run} of ${lookup.at}, was of another text` : undefined;
    throw new usage_error/* UsageError */.e({
        what: changed ?? `no run of plan ${read.plan.id} is on record here`,
        where: '--resume',
        expected: 'a run of this very plan in .runs',
        fix: changed === undefined ? 'leave --resume out' : 'take the change back, or leave out what has landed and run the rest without --resume',
    });
}
const planHead = ({ plan, where, directory }, ports) => (0,read_criteria/* readExitCriteria */.O)({ ...(0,plan_file/* findPlanFile */.H)(plan, where, files/* nodeFiles */.k, (path) => (0,external_node_path_.resolve)(directory, path)), maxBytes: lib_plan_file/* MAX_PLAN_BYTES */.d }, ports);
/** What the plan wants to be measured by; undefined where it states nothing. */
function statedGoals(named, ports) {
    const goals = planHead(named, ports);
    return goals.ok && goals.criteria.length > 0 ? goals : undefined;
}
/** Holds the goals against what this run has just recorded. Who recorded it is this very program: its own claims count here, and nowhere else. */
function judgeRun(goals, repo, { run: id, ledger: recorded }, git, { files }) {
    if (goals === undefined || recorded === undefined)
        return undefined;
    const run = { repo, run: id };
    const ledger = (0,external_node_path_.resolve)(git.root, recorded.path);
    const report = (0,judge/* judgeCriteria */.B)({ ledger, criteria: goals.criteria, run, planHash: goals.plan.hash, evidence: 'claimed' }, { files });
    return { report, document: (0,criteria_document/* criteriaDocument */.n)(goals.plan, report) };
}
async function pipelinePorts(session, git, { storeDir }) {
    return {
        git,
        openWorkTree: (path) => (0,lib_session/* sessionRepository */.by)({ ...session, directory: path }),
        ...machine/* machine */.A,
        blake3: await (0,blake3/* loadBlake3 */.Z)(),
        store: (0,store/* openFolder */.NE)(storeDir === undefined ? undefined : (0,external_node_path_.resolve)(storeDir), git.root, git),
        environment: session.environment,
        temporaryDirectory: session.environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
    };
}
/** The branch of the plan's base, else the one that is checked out. */
async function defaultTarget(git, baseRef) {
    if (baseRef !== undefined && baseRef !== 'HEAD' && (await git.resolveCommit(`refs/heads/${baseRef}`)) !== undefined)
        return baseRef;
    const current = await git.currentBranch();
    if (current !== undefined)
        return current.replace(/^refs\/heads\//, '');
    throw new usage_error/* UsageError */.e({
        what: 'HEAD is detached, so there is no branch to merge into',
        where: git.root,
        expected: 'a branch',
        fix: 'name one with --target',
    });
}
/** `owner/name` of the origin where it is hosted, else the folder's name. */
async function repositoryName(git) {
    const origin = (await git.config('remote.origin.url')) ?? '';
    return /^(?:https:\/\/|git@)[\w.-]+[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin)?.[1] ?? (0,external_node_path_.basename)(git.root).replace(/[^\w.-]/g, '_');
}


/***/ }),

/***/ 3976:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludeOwnFolders)
/* harmony export */ });
/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['.runs/', '.aiop/'];
const MAX_EXCLUDE_BYTES = 1024 * 1024;
/**
 * Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it.
 * @param commonDir absolute path of the folder that all work trees share (`.git`)
 * @param below where in the work tree the folders are, such as `app/`; empty for its root
 */
function excludeOwnFolders(files, commonDir, below = '') {
    const path = `${commonDir}/info/exclude`;
    const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, MAX_EXCLUDE_BYTES));
    const lines = new Set(text.split('\n'));
    const missing = OWN_FOLDERS.map((folder) => `/${below}${folder}`).filter((pattern) => !lines.has(pattern));
    if (missing.length === 0)
        return;
    files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}


/***/ }),

/***/ 8900:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scanDiff)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);

/**
 * Finds the secrets that a unified diff shows, on either side and in its context. The markers of its lines are taken out first: a key of
 * several lines would not be seen behind them. Lines and columns are those of the text without markers.
 */
const scanDiff = (diff) => (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSecrets */ .L)(diff.replace(/^[ +-]/gm, ''));


/***/ })

};
