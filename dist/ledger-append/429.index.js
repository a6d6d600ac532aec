export const id = 429;
export const ids = [429];
export const modules = {

/***/ 429:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPlanFile: () => (/* reexport */ findPlanFile),
  readExitCriteria: () => (/* reexport */ readExitCriteria)
});

// UNUSED EXPORTS: DEFAULT_POLICY, DEFAULT_REGISTRY, MAX_MANIFEST_BYTES, MISNAMED_POLICY, PLAN_CODES, addManifests, buildMatrices, explainWorkstream, manifestPath, mermaidGraph, planEvent, planHash, readLineages, readManifest, registeredModules, renderFindingsTable, renderGraph, renderGraphPage, renderPlanSummary, renderStarterPlan, replaceManifests, requireManifest, validatePlan

// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 6 modules
var pattern = __webpack_require__(2255);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/plan/lib/plan-file.js


/** Folders that no search for a plan goes into. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A search that sees more than this asks for a narrower pattern. */
const MAX_SEEN = 200_000;
/** Larger files are not even read in order to say how large they are. */
const MAX_READ_BYTES = 64 * 1024 * 1024;
/**
 * The one file that `plan` names: a path, or a pattern of the claim dialect that matches one file beneath `directory`.
 * Symbolic links are not followed.
 * @param where the option, argument or input that named it
 * @param resolve makes a path absolute.
 * @throws UsageError when there is no such file, or more than one.
 */
function findPlanFile(plan, where, files, resolve) {
    const path = isPattern(plan) && files.status(resolve(plan)) === undefined ? searchPlan(plan, where, files, resolve) : plan;
    const status = files.status(resolve(path));
    if (status?.kind !== 'file') {
        throw new usage_error/* UsageError */.e({
            what: status === undefined ? `there is no file ${path}` : `${path} is no regular file`,
            where,
            expected: 'a plan (YAML or JSON)',
            fix: `correct the path; it was looked for at ${(0,visible/* visible */.RK)(resolve(path), 500)}`,
        });
    }
    return { path, bytes: files.read(resolve(path), MAX_READ_BYTES) };
}
const isPattern = (text) => /[*?[{]/.test(text);
function searchPlan(plan, where, files, resolve) {
    const parsed = (0,pattern/* parsePattern */.E)(plan);
    if (!parsed.ok) {
        const { message, expected } = parsed.problem;
        throw new usage_error/* UsageError */.e({ what: `${message} (${plan})`, where, expected, fix: 'name the plan, or correct the pattern' });
    }
    const found = matchingFiles(parsed.pattern, plan, where, files, resolve);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new usage_error/* UsageError */.e({
        what: only === undefined ? `no file matches ${plan}` : `${found.length} files match ${plan}: ${found.slice(0, 5).join(', ')}`,
        where,
        expected: 'exactly one plan',
        fix: only === undefined ? `correct the pattern; it was looked for below ${(0,visible/* visible */.RK)(resolve('.'), 500)}` : 'name one of them',
    });
}
function matchingFiles(pattern, plan, where, files, resolve) {
    const found = [];
    const pending = [''];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const name of files.list(resolve(folder === '' ? '.' : folder))) {
            if (++seen > MAX_SEEN) {
                throw new usage_error/* UsageError */.e({ what: `${plan} reaches too many files`, where, expected: 'a narrow pattern', fix: 'name the plan' });
            }
            const path = folder === '' ? name : `${folder}/${name}`;
            const kind = files.status(resolve(path))?.kind;
            if (kind === 'directory' && !SKIPPED.has(name))
                pending.push(path);
            else if (kind === 'file' && pattern.matches(path))
                found.push(path);
        }
    }
    return found.sort();
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
;// CONCATENATED MODULE: ./packages/plan/lib/codes.js

/** Everything that validating a plan can find. P080 and P081 are kept free for rules of a policy and for plans over several repositories. */
const PLAN_CODES = {
    'AIOP-P001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
    'AIOP-P002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML or JSON at this place' },
    'AIOP-P003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
    'AIOP-P004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
    'AIOP-P005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
    'AIOP-P006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
    'AIOP-P007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
    'AIOP-P008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
    'AIOP-P009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
    'AIOP-P010': {
        severity: 'error',
        title: 'Claim pattern does not parse',
        hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment',
    },
    'AIOP-P011': {
        severity: 'error',
        title: 'Path leaves the repository or is not canonical',
        hint: 'write it relative to the repository, with /',
    },
    'AIOP-P012': { severity: 'error', title: 'Overlapping claims', hint: 'order the two with needs, or narrow one claim' },
    'AIOP-P013': {
        severity: 'error',
        title: 'A file claim is a folder to another claim',
        hint: 'order the two with needs, or claim different names',
    },
    'AIOP-P014': {
        severity: 'error',
        title: 'Claims overlap where case or Unicode form is ignored',
        hint: 'write both in one form, and order the two with needs',
    },
    'AIOP-P015': {
        severity: 'error',
        title: 'Claim names a symbolic link or submodule, or passes through one',
        hint: 'claim the real path instead',
    },
    'AIOP-P016': {
        severity: 'error',
        title: 'Claim can match a protected path',
        hint: 'narrow the claim, or give the path back with allow_protected and a reason',
    },
    'AIOP-P017': { severity: 'warning', title: 'Claim matches nothing', hint: 'correct the spelling, or list the pattern in create' },
    'AIOP-P018': {
        severity: 'warning',
        title: 'Claim is very broad',
        hint: 'narrow the claim to what the workstream changes, so that others can work beside it',
    },
    'AIOP-P019': { severity: 'warning', title: 'Exception without effect', hint: 'remove the pattern from except, or correct its spelling' },
    'AIOP-P020': {
        severity: 'error',
        title: 'Item outside the claims',
        hint: 'claim the file, or move the item to the workstream that claims it',
    },
    'AIOP-P021': { severity: 'error', title: 'Action contradicts the base tree', hint: 'correct the action or the path' },
    'AIOP-P022': { severity: 'error', title: 'Rename outside the claims', hint: 'claim both the old and the new path' },
    'AIOP-P023': { severity: 'error', title: 'Two items act on one file without order', hint: 'order the two with needs, or merge them' },
    'AIOP-P024': { severity: 'warning', title: 'Confidence below the gate', hint: 'split or rework the item, or lower the gate' },
    'AIOP-P025': { severity: 'error', title: 'Empty or placeholder text', hint: 'say it in a sentence' },
    'AIOP-P026': {
        severity: 'error',
        title: 'Item touches a file that has opted out',
        hint: 'remove the item: the file carries NO_LLM in its first ten lines',
    },
    'AIOP-P027': { severity: 'error', title: 'The plan itself exceeds a budget', hint: 'split the workstream, or raise the budget' },
    'AIOP-P030': { severity: 'error', title: 'Dependency cycle', hint: 'remove one of these dependencies' },
    'AIOP-P031': { severity: 'error', title: 'Unknown dependency', hint: 'name something that the plan defines' },
    'AIOP-P032': { severity: 'error', title: 'Self-dependency', hint: 'remove the dependency' },
    'AIOP-P033': { severity: 'error', title: 'Dependency on a later phase', hint: 'move the workstream, or turn the dependency round' },
    'AIOP-P034': { severity: 'warning', title: 'Redundant dependency', hint: 'remove the dependency' },
    'AIOP-P035': { severity: 'error', title: 'A reader and a writer may run at once', hint: 'order the two with needs' },
    'AIOP-P036': {
        severity: 'error',
        title: 'Too many waves for CI',
        hint: 'shorten the longest chain, split the plan, or run it with `aiop run`',
    },
    'AIOP-P040': { severity: 'error', title: 'Duplicate id', hint: 'give each an id of its own; case does not count' },
    'AIOP-P041': { severity: 'error', title: 'Lineage collision', hint: 'give one of the two another role' },
    'AIOP-P042': { severity: 'error', title: 'Written id differs from the computed one', hint: 'remove the id: it is computed' },
    'AIOP-P043': {
        severity: 'error',
        title: 'Malformed id',
        hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit',
    },
    'AIOP-P044': {
        severity: 'error',
        title: 'Invalid branch name',
        hint: 'correct the template or the values in it (see git check-ref-format)',
    },
    'AIOP-P045': { severity: 'error', title: 'Branch collides with another', hint: 'choose another template, or remove the other branch' },
    'AIOP-P046': { severity: 'error', title: 'Invalid worktree policy', hint: 'remove the root: worktrees lie in the temporary folder' },
    'AIOP-P050': { severity: 'error', title: 'Unknown module, or module without its metadata', hint: 'describe the module under modules' },
    'AIOP-P051': { severity: 'error', title: 'Version is not SemVer', hint: 'write three numbers, such as 1.4.0' },
    'AIOP-P052': { severity: 'error', title: 'Module dependency cycle or unknown module dependency', hint: 'correct depends_on' },
    'AIOP-P053': {
        severity: 'warning',
        title: 'Claim beyond the paths of its module',
        hint: 'narrow the claim, name another module, or give the module these paths',
    },
    'AIOP-P054': {
        severity: 'warning',
        title: 'Claimed path without a code owner',
        hint: 'name an owner in CODEOWNERS, or remove reviewers',
    },
    'AIOP-P060': { severity: 'error', title: 'Pinned file has changed', hint: 'check the change, and make the pin anew' },
    'AIOP-P061': { severity: 'error', title: 'Base commit not found', hint: 'fetch the whole history (fetch-depth: 0), or correct the base' },
    'AIOP-P062': {
        severity: 'warning',
        title: 'The base has moved on',
        hint: 'look at the changes, and move base.sha on, or remove it',
    },
    'AIOP-P063': {
        severity: 'error',
        title: 'A frozen plan was changed',
        hint: 'take the change back, or have the freeze lifted on the branch itself',
    },
    'AIOP-P070': {
        severity: 'error',
        title: 'Exit criterion that cannot be measured',
        hint: 'name a metric that the ledger can measure, with <, <=, ==, !=, >= or > and a threshold within its range',
    },
    'AIOP-P071': {
        severity: 'error',
        title: 'Weaker than the policy',
        hint: 'be at least as strict as the policy, or ask its owner to change it',
    },
    'AIOP-P072': {
        severity: 'error',
        title: 'Verification without a command',
        hint: 'name at least one command or task, or leave verify out',
    },
    'AIOP-P073': { severity: 'error', title: 'Secret-like value in the plan', hint: 'remove it, revoke it, and pass it as a secret' },
    'AIOP-P074': {
        severity: 'error',
        title: 'Injection risk',
        hint: 'write plain text without expressions, control or invisible characters',
    },
    'AIOP-P075': {
        severity: 'error',
        title: 'Field that nothing enforces in this version',
        hint: 'remove the field: a plan never promises what does not happen',
    },
    'AIOP-P090': { severity: 'warning', title: 'Finding limit reached', hint: 'mend the findings shown, or raise max-findings' },
    'AIOP-P099': { severity: 'error', title: 'Analysis budget exceeded', hint: 'simplify or narrow the claims' },
};
const report = (0,finding/* reporter */.YX)(PLAN_CODES);
/** Keeps at most `limit` findings of each severity, and counts the rest: a hostile plan can have millions. */
class Findings {
    #kept = { error: [], warning: [], notice: [] };
    #limit;
    #strict;
    #total = 0;
    #errors = 0;
    #warnings = 0;
    constructor(limit, strict) {
        this.#limit = limit;
        this.#strict = strict;
    }
    add(code, occurrence) {
        this.addAll([report(code, occurrence)]);
    }
    addAll(findings) {
        for (const finding of findings) {
            const severity = this.#strict && finding.severity === 'warning' ? 'error' : finding.severity;
            this.#total++;
            if (severity === 'error')
                this.#errors++;
            if (severity === 'warning')
                this.#warnings++;
            const kept = this.#kept[severity];
            if (kept.length < this.#limit)
                kept.push(severity === finding.severity ? finding : { ...finding, severity });
        }
    }
    addHidden(errors) {
        this.#total += errors;
        this.#errors += errors;
    }
    get room() {
        return Math.max(0, this.#limit - this.#kept.error.length);
    }
    get total() {
        return this.#total;
    }
    get errors() {
        return this.#errors;
    }
    get warnings() {
        return this.#warnings;
    }
    /** Errors before warnings when there are more than fit. */
    kept() {
        return [...this.#kept.error, ...this.#kept.warning, ...this.#kept.notice].slice(0, this.#limit);
    }
}

// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(5942);
;// CONCATENATED MODULE: ./packages/plan/lib/document-codes.js
/** What the plan and the files beside it have in common: the codes for what is wrong with the form of a document. */
const DOCUMENT_CODES = {
    unreadable: 'AIOP-P001',
    syntax: 'AIOP-P002',
    duplicateKey: 'AIOP-P003',
    forbidden: 'AIOP-P004',
    missing: 'AIOP-P006',
    unknownField: 'AIOP-P007',
    wrongType: 'AIOP-P008',
    enumValue: 'AIOP-P009',
};

// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
;// CONCATENATED MODULE: ./packages/plan/lib/normalise-plan.js

/** The branch of a workstream whose plan gives no template. */
const DEFAULT_BRANCH = '{lane}/{phase_seq}-{phase_key}/{module_id}/{wsid}';
/** The module of a workstream that names none: the repository as a whole. */
const REPOSITORY_MODULE = 'repo';
/** Both shapes as one model, with every default filled in. The flat shape is one phase `main`. */
function normalisePlan(raw, source) {
    const rawPhases = raw.phases ?? [{ key: 'main', workstreams: raw.workstreams ?? [] }];
    const phases = rawPhases.map((phase, index) => normalisePhase(phase, index, raw.phases === undefined ? '' : `/phases/${index}`));
    const workstreams = [];
    for (const [at, phase] of phases.entries()) {
        for (const [place, workstream] of (rawPhases[at]?.workstreams ?? []).entries()) {
            workstreams.push(normaliseWorkstream(workstream, phase, workstreams.length, `${phase.pointer}/workstreams/${place}`, raw.defaults));
        }
    }
    const { id, title, base, frozen = false, registry, file_index: fileIndex } = raw.plan;
    return {
        ...source,
        id,
        ...(title === undefined ? {} : { title }),
        ...(base === undefined ? {} : { base }),
        frozen,
        ...(registry === undefined ? {} : { registry }),
        ...(fileIndex === undefined ? {} : { fileIndex }),
        modules: normaliseModules(raw.modules ?? [], 'plan', (pointer) => source.position(pointer)),
        phases,
        workstreams,
    };
}
function normalisePhase(raw, index, pointer) {
    return {
        index,
        key: raw.key,
        seq: raw.seq ?? index + 1,
        lineageId: (0,lineage/* phaseLineageId */.cH)(raw.key),
        ...(raw.phase_instance_id === undefined ? {} : { instanceId: raw.phase_instance_id }),
        needs: references(raw.needs, `${pointer}/needs`),
        exitCriteria: (raw.exit_criteria ?? []).map((criterion, at) => ({ ...criterion, pointer: `${pointer}/exit_criteria/${at}` })),
        pointer,
    };
}
function normaliseWorkstream(raw, phase, index, pointer, defaults = {}) {
    const { module = REPOSITORY_MODULE, role = raw.id } = raw;
    const minConfidence = raw.acceptance?.gates?.min_confidence ?? defaults.gates?.min_confidence;
    const execute = normaliseExecution(raw.execute);
    const verify = normaliseVerification(raw.verify);
    return {
        index,
        id: raw.id,
        title: raw.title ?? raw.id,
        phase,
        module,
        role,
        wslid: (0,lineage/* workstreamLineageId */.Ed)(phase.lineageId, module, role),
        ...(raw.wsid === undefined ? {} : { wsid: raw.wsid }),
        needs: references(raw.needs, `${pointer}/needs`),
        branchTemplate: raw.branch ?? defaults.branch ?? DEFAULT_BRANCH,
        branchPointer: raw.branch !== undefined ? `${pointer}/branch` : defaults.branch !== undefined ? '/defaults/branch' : pointer,
        lane: defaults.lane ?? 'lane',
        claims: normaliseClaims(raw.claims, defaults.claims?.policy, `${pointer}/claims`),
        pins: (raw.pins ?? []).map(({ path, module_file_id: moduleFileId, file_hash: fileHash }, at) => ({
            path,
            moduleFileId,
            ...(fileHash === undefined ? {} : { fileHash }),
            pointer: `${pointer}/pins/${at}`,
        })),
        items: (raw.items ?? []).map((item, at) => normaliseItem(item, `${pointer}/items/${at}`)),
        ...(execute === undefined ? {} : { execute }),
        ...(verify === undefined ? {} : { verify }),
        ...(minConfidence === undefined ? {} : { minConfidence }),
        schemas: raw.acceptance?.schemas ?? [],
        ...(raw.acceptance?.reviewers === undefined ? {} : { reviewers: raw.acceptance.reviewers }),
        budgets: { ...defaults.budgets, ...raw.budgets },
        worktree: {
            autoRemoveOnComplete: raw.worktree?.auto_remove_on_complete ?? defaults.worktree?.auto_remove_on_complete ?? true,
            autoDeleteBranch: raw.worktree?.auto_delete_branch ?? defaults.worktree?.auto_delete_branch ?? true,
        },
        pointer,
    };
}
function normaliseClaims(raw, fallback, pointer) {
    const policy = fallback ?? 'disjoint-unless-ordered';
    if (!('write' in raw)) {
        return { policy, write: raw, create: [], read: [], except: [], allowProtected: [], enforcedExcept: [], pointer, writePointer: pointer };
    }
    return {
        policy: raw.policy ?? policy,
        write: raw.write,
        create: raw.create ?? [],
        read: raw.read ?? [],
        except: raw.except ?? [],
        allowProtected: raw.allow_protected ?? [],
        enforcedExcept: [],
        pointer,
        writePointer: `${pointer}/write`,
    };
}
function normaliseItem(raw, pointer) {
    return {
        id: raw.id,
        filePath: raw.file_path,
        action: raw.action,
        ...(raw.to === undefined ? {} : { to: raw.to }),
        reason: raw.reason,
        ...(raw.confidence === undefined ? {} : { confidence: raw.confidence }),
        needs: references(raw.needs, `${pointer}/needs`),
        pointer,
    };
}
function normaliseExecution({ run, patch } = {}) {
    if (run !== undefined)
        return { run };
    return patch === undefined ? undefined : { patch };
}
function normaliseVerification(raw) {
    if (raw === undefined)
        return undefined;
    if (!('run' in raw || 'tasks' in raw))
        return { run: Array.isArray(raw) ? raw : [] };
    return raw.tasks === undefined ? { run: raw.run ?? [] } : { tasks: raw.tasks };
}
/** Modules as a plan or a registry lists them. */
function normaliseModules(modules, origin, position) {
    return modules.map((module, index) => ({ ...normaliseModule(module, `/modules/${index}`), origin, position }));
}
function normaliseModule({ id, name, version, owner, paths, depends_on: dependsOn, last_updated: lastUpdated }, pointer) {
    return {
        id,
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version: String(version) }),
        ...(owner === undefined ? {} : { owner }),
        ...(paths === undefined ? {} : { paths }),
        dependsOn: dependsOn === undefined ? undefined : references(dependsOn, `${pointer}/depends_on`),
        ...(lastUpdated === undefined ? {} : { lastUpdated }),
        pointer,
    };
}
function references(names, pointer) {
    return (names ?? []).map((name, index) => ({ name, pointer: `${pointer}/${index}` }));
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-fields.js
/** The fields of each object of a plan, by the object's own name: what a misspelt field may have been meant to be. */
const PLAN_FIELDS = new Map([
    ['', ['apiVersion', 'plan', 'defaults', 'modules', 'phases', 'workstreams']],
    ['plan', ['id', 'title', 'description', 'version', 'base', 'frozen', 'registry', 'file_index', 'policy', 'rollback']],
    ['base', ['ref', 'sha']],
    ['defaults', ['lane', 'branch', 'worktree', 'claims', 'gates', 'budgets']],
    ['modules', ['id', 'name', 'version', 'owner', 'paths', 'depends_on', 'last_updated']],
    [
        'phases',
        [
            'key',
            'seq',
            'title',
            'description',
            'priority',
            'week',
            'effort',
            'risk',
            'patterns',
            'needs',
            'phase_lineage_id',
            'phase_instance_id',
            'exit_criteria',
            'rollback',
            'workstreams',
        ],
    ],
    ['exit_criteria', ['id', 'metric', 'op', 'value']],
    [
        'workstreams',
        [
            'id',
            'title',
            'description',
            'priority',
            'week',
            'effort',
            'risk',
            'patterns',
            'module',
            'role',
            'wsid',
            'wslid',
            'needs',
            'branch',
            'claims',
            'pins',
            'items',
            'execute',
            'verify',
            'acceptance',
            'budgets',
            'worktree',
            'rollback',
        ],
    ],
    ['claims', ['policy', 'write', 'create', 'read', 'except', 'allow_protected']],
    ['allow_protected', ['path', 'reason']],
    ['pins', ['path', 'module_file_id', 'file_hash']],
    ['items', ['id', 'file_path', 'action', 'to', 'reason', 'confidence', 'needs', 'risk']],
    ['execute', ['run', 'patch']],
    ['verify', ['run', 'tasks']],
    ['acceptance', ['gates', 'schemas', 'junit', 'coverage', 'reviewers']],
    ['gates', ['min_confidence', 'min_diff_coverage']],
    ['schemas', ['glob', 'schema']],
    ['budgets', ['max_files', 'max_patch_kb', 'timeout_minutes']],
    ['worktree', ['root', 'auto_remove_on_complete', 'auto_delete_branch']],
]);
/** The fields that the object at a pointer may have. */
function fieldsAt(pointer) {
    const name = pointer.split('/').findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    return PLAN_FIELDS.get(name) ?? [];
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/plan/lib/plan.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/plan.schema.json. Do not edit.

const known0 = { "id": 0, "title": 0, "description": 0, "priority": 0, "week": 0, "effort": 0, "risk": 0, "patterns": 0, "module": 0, "role": 0, "wsid": 0, "wslid": 0, "needs": 0, "branch": 0, "claims": 0, "pins": 0, "items": 0, "execute": 0, "verify": 0, "acceptance": 0, "budgets": 0, "worktree": 0, "rollback": 0 };
const known1 = { "id": 0, "title": 0, "description": 0, "version": 0, "base": 0, "frozen": 0, "registry": 0, "file_index": 0, "policy": 0, "rollback": 0 };
const known2 = { "key": 0, "seq": 0, "title": 0, "description": 0, "priority": 0, "week": 0, "effort": 0, "risk": 0, "patterns": 0, "needs": 0, "phase_lineage_id": 0, "phase_instance_id": 0, "exit_criteria": 0, "rollback": 0, "workstreams": 0 };
/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern7 = new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern17 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern18 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern20 = new RegExp("^[a-z][a-z0-9_]{0,31}(?:\\.[a-z0-9_]{1,32}){1,3}$", "u");
const pattern31 = new RegExp("^[0-9a-f]{20}$", "u");
const pattern32 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern36 = new RegExp("\\S", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!data || typeof data != "object") {
        const err0 = { instancePath, keyword: "type", params: { type: ["array", "object"] }, message: "must be array,object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data[i0] !== "string") {
                const err1 = { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.write === undefined) {
            const err2 = { instancePath, keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "policy") || (key0 === "write")) || (key0 === "create")) || (key0 === "read")) || (key0 === "except")) || (key0 === "allow_protected"))) {
                const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data1 = data.policy;
            if (!((data1 === "disjoint-unless-ordered") || (data1 === "strict"))) {
                const err4 = { instancePath: instancePath + "/policy", keyword: "enum", params: { allowedValues: ["disjoint-unless-ordered", "strict"] }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.write !== undefined) {
            let data2 = data.write;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data2[i1] !== "string") {
                        const err5 = { instancePath: instancePath + "/write/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/write", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.create !== undefined) {
            let data4 = data.create;
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data4[i2] !== "string") {
                        const err7 = { instancePath: instancePath + "/create/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/create", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.read !== undefined) {
            let data6 = data.read;
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data6[i3] !== "string") {
                        const err9 = { instancePath: instancePath + "/read/" + i3, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/read", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.except !== undefined) {
            let data8 = data.except;
            if (Array.isArray(data8)) {
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data8[i4] !== "string") {
                        const err11 = { instancePath: instancePath + "/except/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/except", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.allow_protected !== undefined) {
            let data10 = data.allow_protected;
            if (Array.isArray(data10)) {
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data11 = data10[i5];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.path === undefined) {
                            const err13 = { instancePath: instancePath + "/allow_protected/" + i5, keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data11.reason === undefined) {
                            const err14 = { instancePath: instancePath + "/allow_protected/" + i5, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        for (const key1 in data11) {
                            if (!((key1 === "path") || (key1 === "reason"))) {
                                const err15 = { instancePath: instancePath + "/allow_protected/" + i5, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data11.path !== undefined) {
                            if (typeof data11.path !== "string") {
                                const err16 = { instancePath: instancePath + "/allow_protected/" + i5 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data11.reason !== undefined) {
                            let data13 = data11.reason;
                            if (typeof data13 === "string") {
                                if (func2(data13) > 2000) {
                                    const err17 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data13)) {
                                    const err18 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/allow_protected/" + i5, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/allow_protected", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.claims === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "claims" }, message: "must have required property '" + "claims" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(known0, key0))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err3 = { instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (func2(data1) > 200) {
                    const err5 = { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (!pattern5.test(data1)) {
                    const err6 = { instancePath: instancePath + "/title", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (func2(data2) > 20000) {
                    const err8 = { instancePath: instancePath + "/description", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.priority !== undefined) {
            let data3 = data.priority;
            if (!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))) {
                const err10 = { instancePath: instancePath + "/priority", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low"] }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.week !== undefined) {
            let data4 = data.week;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err11 = { instancePath: instancePath + "/week", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 10000 || isNaN(data4)) {
                    const err12 = { instancePath: instancePath + "/week", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/week", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.effort !== undefined) {
            let data5 = data.effort;
            if (typeof data5 === "string") {
                if (func2(data5) > 200) {
                    const err14 = { instancePath: instancePath + "/effort", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (!pattern5.test(data5)) {
                    const err15 = { instancePath: instancePath + "/effort", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/effort", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.risk !== undefined) {
            let data6 = data.risk;
            if (typeof data6 === "string") {
                if (func2(data6) > 2000) {
                    const err17 = { instancePath: instancePath + "/risk", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (!pattern5.test(data6)) {
                    const err18 = { instancePath: instancePath + "/risk", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/risk", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.patterns !== undefined) {
            let data7 = data.patterns;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (typeof data8 === "string") {
                        if (func2(data8) > 200) {
                            const err20 = { instancePath: instancePath + "/patterns/" + i0, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (!pattern5.test(data8)) {
                            const err21 = { instancePath: instancePath + "/patterns/" + i0, keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/patterns/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/patterns", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.module !== undefined) {
            let data9 = data.module;
            if (typeof data9 === "string") {
                if (!pattern4.test(data9)) {
                    const err24 = { instancePath: instancePath + "/module", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data10 = data.role;
            if (typeof data10 === "string") {
                if (!pattern4.test(data10)) {
                    const err26 = { instancePath: instancePath + "/role", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/role", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.wsid !== undefined) {
            let data11 = data.wsid;
            if (typeof data11 === "string") {
                if (!pattern18.test(data11)) {
                    const err28 = { instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.wslid !== undefined) {
            let data12 = data.wslid;
            if (typeof data12 === "string") {
                if (!pattern17.test(data12)) {
                    const err30 = { instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data13 = data.needs;
            if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data14 = data13[i1];
                    if (typeof data14 === "string") {
                        if (func2(data14) > 1048576) {
                            const err32 = { instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 1048576 }, message: "must NOT have more than 1048576 characters" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (func2(data14) < 1) {
                            const err33 = { instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.branch !== undefined) {
            let data15 = data.branch;
            if (typeof data15 === "string") {
                if (func2(data15) > 1000) {
                    const err36 = { instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (func2(data15) < 1) {
                    const err37 = { instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.claims !== undefined) {
            if (!(validate22(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.pins !== undefined) {
            let data17 = data.pins;
            if (Array.isArray(data17)) {
                const len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data18 = data17[i2];
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                        if (data18.path === undefined) {
                            const err39 = { instancePath: instancePath + "/pins/" + i2, keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data18.module_file_id === undefined) {
                            const err40 = { instancePath: instancePath + "/pins/" + i2, keyword: "required", params: { missingProperty: "module_file_id" }, message: "must have required property '" + "module_file_id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        for (const key1 in data18) {
                            if (!(((key1 === "path") || (key1 === "module_file_id")) || (key1 === "file_hash"))) {
                                const err41 = { instancePath: instancePath + "/pins/" + i2, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data18.path !== undefined) {
                            let data19 = data18.path;
                            if (typeof data19 === "string") {
                                if (func2(data19) > 1024) {
                                    const err42 = { instancePath: instancePath + "/pins/" + i2 + "/path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                if (func2(data19) < 1) {
                                    const err43 = { instancePath: instancePath + "/pins/" + i2 + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/pins/" + i2 + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data18.module_file_id !== undefined) {
                            let data20 = data18.module_file_id;
                            if (typeof data20 === "string") {
                                if (!pattern31.test(data20)) {
                                    const err45 = { instancePath: instancePath + "/pins/" + i2 + "/module_file_id", keyword: "pattern", params: { pattern: "^[0-9a-f]{20}$" }, message: "must match pattern \"" + "^[0-9a-f]{20}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/pins/" + i2 + "/module_file_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data18.file_hash !== undefined) {
                            let data21 = data18.file_hash;
                            if (typeof data21 === "string") {
                                if (!pattern32.test(data21)) {
                                    const err47 = { instancePath: instancePath + "/pins/" + i2 + "/file_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err48 = { instancePath: instancePath + "/pins/" + i2 + "/file_hash", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/pins/" + i2, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/pins", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            let data22 = data.items;
            if (Array.isArray(data22)) {
                const len3 = data22.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data23 = data22[i3];
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.id === undefined) {
                            const err51 = { instancePath: instancePath + "/items/" + i3, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        if (data23.file_path === undefined) {
                            const err52 = { instancePath: instancePath + "/items/" + i3, keyword: "required", params: { missingProperty: "file_path" }, message: "must have required property '" + "file_path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data23.action === undefined) {
                            const err53 = { instancePath: instancePath + "/items/" + i3, keyword: "required", params: { missingProperty: "action" }, message: "must have required property '" + "action" + "'" };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        if (data23.reason === undefined) {
                            const err54 = { instancePath: instancePath + "/items/" + i3, keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                        for (const key2 in data23) {
                            if (!((((((((key2 === "id") || (key2 === "file_path")) || (key2 === "action")) || (key2 === "to")) || (key2 === "reason")) || (key2 === "confidence")) || (key2 === "needs")) || (key2 === "risk"))) {
                                const err55 = { instancePath: instancePath + "/items/" + i3, keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data23.id !== undefined) {
                            let data24 = data23.id;
                            if (typeof data24 === "string") {
                                if (!pattern4.test(data24)) {
                                    const err56 = { instancePath: instancePath + "/items/" + i3 + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err57 = { instancePath: instancePath + "/items/" + i3 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data23.file_path !== undefined) {
                            let data25 = data23.file_path;
                            if (typeof data25 === "string") {
                                if (func2(data25) > 1024) {
                                    const err58 = { instancePath: instancePath + "/items/" + i3 + "/file_path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                if (func2(data25) < 1) {
                                    const err59 = { instancePath: instancePath + "/items/" + i3 + "/file_path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/items/" + i3 + "/file_path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data23.action !== undefined) {
                            let data26 = data23.action;
                            if (!((((data26 === "create") || (data26 === "modify")) || (data26 === "delete")) || (data26 === "rename"))) {
                                const err61 = { instancePath: instancePath + "/items/" + i3 + "/action", keyword: "enum", params: { allowedValues: ["create", "modify", "delete", "rename"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data23.to !== undefined) {
                            let data27 = data23.to;
                            if (typeof data27 === "string") {
                                if (func2(data27) > 1024) {
                                    const err62 = { instancePath: instancePath + "/items/" + i3 + "/to", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                                if (func2(data27) < 1) {
                                    const err63 = { instancePath: instancePath + "/items/" + i3 + "/to", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err64 = { instancePath: instancePath + "/items/" + i3 + "/to", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data23.reason !== undefined) {
                            let data28 = data23.reason;
                            if (typeof data28 === "string") {
                                if (func2(data28) > 2000) {
                                    const err65 = { instancePath: instancePath + "/items/" + i3 + "/reason", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data28)) {
                                    const err66 = { instancePath: instancePath + "/items/" + i3 + "/reason", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err67 = { instancePath: instancePath + "/items/" + i3 + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data23.confidence !== undefined) {
                            let data29 = data23.confidence;
                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                if (data29 > 1 || isNaN(data29)) {
                                    const err68 = { instancePath: instancePath + "/items/" + i3 + "/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                                if (data29 < 0 || isNaN(data29)) {
                                    const err69 = { instancePath: instancePath + "/items/" + i3 + "/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err70 = { instancePath: instancePath + "/items/" + i3 + "/confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                        if (data23.needs !== undefined) {
                            let data30 = data23.needs;
                            if (Array.isArray(data30)) {
                                const len4 = data30.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data31 = data30[i4];
                                    if (typeof data31 === "string") {
                                        if (func2(data31) > 256) {
                                            const err71 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err71];
                                            }
                                            else {
                                                vErrors.push(err71);
                                            }
                                            errors++;
                                        }
                                        if (func2(data31) < 1) {
                                            const err72 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err73];
                                        }
                                        else {
                                            vErrors.push(err73);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/items/" + i3 + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data23.risk !== undefined) {
                            let data32 = data23.risk;
                            if (typeof data32 === "string") {
                                if (func2(data32) > 2000) {
                                    const err75 = { instancePath: instancePath + "/items/" + i3 + "/risk", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data32)) {
                                    const err76 = { instancePath: instancePath + "/items/" + i3 + "/risk", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/items/" + i3 + "/risk", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/items/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.execute !== undefined) {
            let data33 = data.execute;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (Object.keys(data33).length > 1) {
                    const err80 = { instancePath: instancePath + "/execute", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err80];
                    }
                    else {
                        vErrors.push(err80);
                    }
                    errors++;
                }
                if (Object.keys(data33).length < 1) {
                    const err81 = { instancePath: instancePath + "/execute", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                for (const key3 in data33) {
                    if (!((key3 === "run") || (key3 === "patch"))) {
                        const err82 = { instancePath: instancePath + "/execute", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
                if (data33.run !== undefined) {
                    let data34 = data33.run;
                    if (Array.isArray(data34)) {
                        if (data34.length < 1) {
                            const err83 = { instancePath: instancePath + "/execute/run", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                        const len5 = data34.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data35 = data34[i5];
                            if (typeof data35 === "string") {
                                if (func2(data35) > 65536) {
                                    const err84 = { instancePath: instancePath + "/execute/run/" + i5, keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                                if (func2(data35) < 1) {
                                    const err85 = { instancePath: instancePath + "/execute/run/" + i5, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                                if (!pattern36.test(data35)) {
                                    const err86 = { instancePath: instancePath + "/execute/run/" + i5, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/execute/run/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err88 = { instancePath: instancePath + "/execute/run", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data33.patch !== undefined) {
                    let data36 = data33.patch;
                    if (typeof data36 === "string") {
                        if (func2(data36) > 1024) {
                            const err89 = { instancePath: instancePath + "/execute/patch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                        if (func2(data36) < 1) {
                            const err90 = { instancePath: instancePath + "/execute/patch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err91 = { instancePath: instancePath + "/execute/patch", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err92 = { instancePath: instancePath + "/execute", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data37 = data.verify;
            if (!data37 || typeof data37 != "object") {
                const err93 = { instancePath: instancePath + "/verify", keyword: "type", params: { type: ["array", "object"] }, message: "must be array,object" };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
            if (Array.isArray(data37)) {
                const len6 = data37.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data38 = data37[i6];
                    if (typeof data38 === "string") {
                        if (func2(data38) > 65536) {
                            const err94 = { instancePath: instancePath + "/verify/" + i6, keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                            if (vErrors === null) {
                                vErrors = [err94];
                            }
                            else {
                                vErrors.push(err94);
                            }
                            errors++;
                        }
                        if (func2(data38) < 1) {
                            const err95 = { instancePath: instancePath + "/verify/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                        if (!pattern36.test(data38)) {
                            const err96 = { instancePath: instancePath + "/verify/" + i6, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err97 = { instancePath: instancePath + "/verify/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
            }
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (Object.keys(data37).length > 1) {
                    const err98 = { instancePath: instancePath + "/verify", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err98];
                    }
                    else {
                        vErrors.push(err98);
                    }
                    errors++;
                }
                for (const key4 in data37) {
                    if (!((key4 === "run") || (key4 === "tasks"))) {
                        const err99 = { instancePath: instancePath + "/verify", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                }
                if (data37.run !== undefined) {
                    let data39 = data37.run;
                    if (Array.isArray(data39)) {
                        const len7 = data39.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data40 = data39[i7];
                            if (typeof data40 === "string") {
                                if (func2(data40) > 65536) {
                                    const err100 = { instancePath: instancePath + "/verify/run/" + i7, keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                if (func2(data40) < 1) {
                                    const err101 = { instancePath: instancePath + "/verify/run/" + i7, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                                if (!pattern36.test(data40)) {
                                    const err102 = { instancePath: instancePath + "/verify/run/" + i7, keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err103 = { instancePath: instancePath + "/verify/run/" + i7, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err104 = { instancePath: instancePath + "/verify/run", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
                if (data37.tasks !== undefined) {
                    let data41 = data37.tasks;
                    if (Array.isArray(data41)) {
                        const len8 = data41.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            let data42 = data41[i8];
                            if (typeof data42 === "string") {
                                if (func2(data42) > 128) {
                                    const err105 = { instancePath: instancePath + "/verify/tasks/" + i8, keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err105];
                                    }
                                    else {
                                        vErrors.push(err105);
                                    }
                                    errors++;
                                }
                                if (func2(data42) < 1) {
                                    const err106 = { instancePath: instancePath + "/verify/tasks/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err107 = { instancePath: instancePath + "/verify/tasks/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err108 = { instancePath: instancePath + "/verify/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err108];
                        }
                        else {
                            vErrors.push(err108);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.acceptance !== undefined) {
            let data43 = data.acceptance;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key5 in data43) {
                    if (!(((((key5 === "gates") || (key5 === "schemas")) || (key5 === "junit")) || (key5 === "coverage")) || (key5 === "reviewers"))) {
                        const err109 = { instancePath: instancePath + "/acceptance", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                }
                if (data43.gates !== undefined) {
                    let data44 = data43.gates;
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                        for (const key6 in data44) {
                            if (!((key6 === "min_confidence") || (key6 === "min_diff_coverage"))) {
                                const err110 = { instancePath: instancePath + "/acceptance/gates", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data44.min_confidence !== undefined) {
                            let data45 = data44.min_confidence;
                            if ((typeof data45 == "number") && (isFinite(data45))) {
                                if (data45 > 1 || isNaN(data45)) {
                                    const err111 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                if (data45 < 0 || isNaN(data45)) {
                                    const err112 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err112];
                                    }
                                    else {
                                        vErrors.push(err112);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err113 = { instancePath: instancePath + "/acceptance/gates/min_confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err114 = { instancePath: instancePath + "/acceptance/gates", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err114];
                        }
                        else {
                            vErrors.push(err114);
                        }
                        errors++;
                    }
                }
                if (data43.schemas !== undefined) {
                    let data46 = data43.schemas;
                    if (Array.isArray(data46)) {
                        const len9 = data46.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data47 = data46[i9];
                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                if (data47.glob === undefined) {
                                    const err115 = { instancePath: instancePath + "/acceptance/schemas/" + i9, keyword: "required", params: { missingProperty: "glob" }, message: "must have required property '" + "glob" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                                if (data47.schema === undefined) {
                                    const err116 = { instancePath: instancePath + "/acceptance/schemas/" + i9, keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                                for (const key7 in data47) {
                                    if (!((key7 === "glob") || (key7 === "schema"))) {
                                        const err117 = { instancePath: instancePath + "/acceptance/schemas/" + i9, keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                }
                                if (data47.glob !== undefined) {
                                    if (typeof data47.glob !== "string") {
                                        const err118 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/glob", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err118];
                                        }
                                        else {
                                            vErrors.push(err118);
                                        }
                                        errors++;
                                    }
                                }
                                if (data47.schema !== undefined) {
                                    let data49 = data47.schema;
                                    if (typeof data49 === "string") {
                                        if (func2(data49) > 1024) {
                                            const err119 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                        if (func2(data49) < 1) {
                                            const err120 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err121 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/acceptance/schemas/" + i9, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/acceptance/schemas", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
                if (data43.reviewers !== undefined) {
                    if (!(data43.reviewers === "codeowners")) {
                        const err124 = { instancePath: instancePath + "/acceptance/reviewers", keyword: "enum", params: { allowedValues: ["codeowners"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err124];
                        }
                        else {
                            vErrors.push(err124);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err125 = { instancePath: instancePath + "/acceptance", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err125];
                }
                else {
                    vErrors.push(err125);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data51 = data.budgets;
            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                for (const key8 in data51) {
                    if (!(((key8 === "max_files") || (key8 === "max_patch_kb")) || (key8 === "timeout_minutes"))) {
                        const err126 = { instancePath: instancePath + "/budgets", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
                if (data51.max_files !== undefined) {
                    let data52 = data51.max_files;
                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                        const err127 = { instancePath: instancePath + "/budgets/max_files", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err127];
                        }
                        else {
                            vErrors.push(err127);
                        }
                        errors++;
                    }
                    if ((typeof data52 == "number") && (isFinite(data52))) {
                        if (data52 > 1000000 || isNaN(data52)) {
                            const err128 = { instancePath: instancePath + "/budgets/max_files", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err128];
                            }
                            else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                        if (data52 < 1 || isNaN(data52)) {
                            const err129 = { instancePath: instancePath + "/budgets/max_files", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                    }
                }
                if (data51.max_patch_kb !== undefined) {
                    let data53 = data51.max_patch_kb;
                    if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                        const err130 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err130];
                        }
                        else {
                            vErrors.push(err130);
                        }
                        errors++;
                    }
                    if ((typeof data53 == "number") && (isFinite(data53))) {
                        if (data53 > 131072 || isNaN(data53)) {
                            const err131 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                        if (data53 < 1 || isNaN(data53)) {
                            const err132 = { instancePath: instancePath + "/budgets/max_patch_kb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err132];
                            }
                            else {
                                vErrors.push(err132);
                            }
                            errors++;
                        }
                    }
                }
                if (data51.timeout_minutes !== undefined) {
                    let data54 = data51.timeout_minutes;
                    if (!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) {
                        const err133 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err133];
                        }
                        else {
                            vErrors.push(err133);
                        }
                        errors++;
                    }
                    if ((typeof data54 == "number") && (isFinite(data54))) {
                        if (data54 > 1440 || isNaN(data54)) {
                            const err134 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err134];
                            }
                            else {
                                vErrors.push(err134);
                            }
                            errors++;
                        }
                        if (data54 < 1 || isNaN(data54)) {
                            const err135 = { instancePath: instancePath + "/budgets/timeout_minutes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err135];
                            }
                            else {
                                vErrors.push(err135);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err136 = { instancePath: instancePath + "/budgets", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err136];
                }
                else {
                    vErrors.push(err136);
                }
                errors++;
            }
        }
        if (data.worktree !== undefined) {
            let data55 = data.worktree;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                for (const key9 in data55) {
                    if (!(((key9 === "root") || (key9 === "auto_remove_on_complete")) || (key9 === "auto_delete_branch"))) {
                        const err137 = { instancePath: instancePath + "/worktree", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
                if (data55.root !== undefined) {
                    let data56 = data55.root;
                    if (typeof data56 === "string") {
                        if (func2(data56) > 1024) {
                            const err138 = { instancePath: instancePath + "/worktree/root", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err138];
                            }
                            else {
                                vErrors.push(err138);
                            }
                            errors++;
                        }
                        if (func2(data56) < 1) {
                            const err139 = { instancePath: instancePath + "/worktree/root", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err139];
                            }
                            else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err140 = { instancePath: instancePath + "/worktree/root", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                if (data55.auto_remove_on_complete !== undefined) {
                    if (typeof data55.auto_remove_on_complete !== "boolean") {
                        const err141 = { instancePath: instancePath + "/worktree/auto_remove_on_complete", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err141];
                        }
                        else {
                            vErrors.push(err141);
                        }
                        errors++;
                    }
                }
                if (data55.auto_delete_branch !== undefined) {
                    if (typeof data55.auto_delete_branch !== "boolean") {
                        const err142 = { instancePath: instancePath + "/worktree/auto_delete_branch", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err143 = { instancePath: instancePath + "/worktree", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err143];
                }
                else {
                    vErrors.push(err143);
                }
                errors++;
            }
        }
    }
    else {
        const err144 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err144];
        }
        else {
            vErrors.push(err144);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/plan.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.phases === undefined) && (missing0 = "phases")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.workstreams !== undefined) {
                const err1 = { instancePath: instancePath + "/workstreams", keyword: "false schema", params: {}, message: "boolean schema is false" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.workstreams = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.workstreams === undefined) {
                const err2 = { instancePath, keyword: "required", params: { missingProperty: "workstreams" }, message: "must have required property '" + "workstreams" + "'" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
    }
    if (!valid0) {
        const err3 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err4 = { instancePath, keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err5 = { instancePath, keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "apiVersion") || (key0 === "plan")) || (key0 === "defaults")) || (key0 === "modules")) || (key0 === "phases")) || (key0 === "workstreams"))) {
                const err6 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err7 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            let data2 = data.plan;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === undefined) {
                    const err8 = { instancePath: instancePath + "/plan", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(func1.call(known1, key1))) {
                        const err9 = { instancePath: instancePath + "/plan", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.id !== undefined) {
                    let data3 = data2.id;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err10 = { instancePath: instancePath + "/plan/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err10];
                            }
                            else {
                                vErrors.push(err10);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err11 = { instancePath: instancePath + "/plan/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data2.title !== undefined) {
                    let data4 = data2.title;
                    if (typeof data4 === "string") {
                        if (func2(data4) > 200) {
                            const err12 = { instancePath: instancePath + "/plan/title", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!pattern5.test(data4)) {
                            const err13 = { instancePath: instancePath + "/plan/title", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/plan/title", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.description !== undefined) {
                    let data5 = data2.description;
                    if (typeof data5 === "string") {
                        if (func2(data5) > 20000) {
                            const err15 = { instancePath: instancePath + "/plan/description", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/plan/description", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data6 = data2.version;
                    if (typeof data6 === "string") {
                        if (func2(data6) > 200) {
                            const err17 = { instancePath: instancePath + "/plan/version", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (!pattern5.test(data6)) {
                            const err18 = { instancePath: instancePath + "/plan/version", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/plan/version", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data2.base !== undefined) {
                    let data7 = data2.base;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        if (data7.ref === undefined) {
                            const err20 = { instancePath: instancePath + "/plan/base", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        for (const key2 in data7) {
                            if (!((key2 === "ref") || (key2 === "sha"))) {
                                const err21 = { instancePath: instancePath + "/plan/base", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data7.ref !== undefined) {
                            let data8 = data7.ref;
                            if (typeof data8 === "string") {
                                if (func2(data8) > 244) {
                                    const err22 = { instancePath: instancePath + "/plan/base/ref", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                if (func2(data8) < 1) {
                                    const err23 = { instancePath: instancePath + "/plan/base/ref", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/plan/base/ref", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data7.sha !== undefined) {
                            let data9 = data7.sha;
                            if (typeof data9 === "string") {
                                if (!pattern7.test(data9)) {
                                    const err25 = { instancePath: instancePath + "/plan/base/sha", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/plan/base/sha", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/plan/base", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                if (data2.frozen !== undefined) {
                    if (typeof data2.frozen !== "boolean") {
                        const err28 = { instancePath: instancePath + "/plan/frozen", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.registry !== undefined) {
                    let data11 = data2.registry;
                    if (typeof data11 === "string") {
                        if (func2(data11) > 1024) {
                            const err29 = { instancePath: instancePath + "/plan/registry", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (func2(data11) < 1) {
                            const err30 = { instancePath: instancePath + "/plan/registry", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/plan/registry", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            vErrors.push(err31);
                        }
                        errors++;
                    }
                }
                if (data2.file_index !== undefined) {
                    let data12 = data2.file_index;
                    if (typeof data12 === "string") {
                        if (func2(data12) > 1024) {
                            const err32 = { instancePath: instancePath + "/plan/file_index", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (func2(data12) < 1) {
                            const err33 = { instancePath: instancePath + "/plan/file_index", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/plan/file_index", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            vErrors.push(err34);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err35 = { instancePath: instancePath + "/plan", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.defaults !== undefined) {
            let data13 = data.defaults;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key3 in data13) {
                    if (!((((((key3 === "lane") || (key3 === "branch")) || (key3 === "worktree")) || (key3 === "claims")) || (key3 === "gates")) || (key3 === "budgets"))) {
                        const err36 = { instancePath: instancePath + "/defaults", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data13.lane !== undefined) {
                    let data14 = data13.lane;
                    if (typeof data14 === "string") {
                        if (func2(data14) > 200) {
                            const err37 = { instancePath: instancePath + "/defaults/lane", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                        if (func2(data14) < 1) {
                            const err38 = { instancePath: instancePath + "/defaults/lane", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/defaults/lane", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                if (data13.branch !== undefined) {
                    let data15 = data13.branch;
                    if (typeof data15 === "string") {
                        if (func2(data15) > 1000) {
                            const err40 = { instancePath: instancePath + "/defaults/branch", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (func2(data15) < 1) {
                            const err41 = { instancePath: instancePath + "/defaults/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/defaults/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data13.worktree !== undefined) {
                    let data16 = data13.worktree;
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        for (const key4 in data16) {
                            if (!(((key4 === "root") || (key4 === "auto_remove_on_complete")) || (key4 === "auto_delete_branch"))) {
                                const err43 = { instancePath: instancePath + "/defaults/worktree", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data16.root !== undefined) {
                            let data17 = data16.root;
                            if (typeof data17 === "string") {
                                if (func2(data17) > 1024) {
                                    const err44 = { instancePath: instancePath + "/defaults/worktree/root", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (func2(data17) < 1) {
                                    const err45 = { instancePath: instancePath + "/defaults/worktree/root", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/defaults/worktree/root", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data16.auto_remove_on_complete !== undefined) {
                            if (typeof data16.auto_remove_on_complete !== "boolean") {
                                const err47 = { instancePath: instancePath + "/defaults/worktree/auto_remove_on_complete", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    vErrors.push(err47);
                                }
                                errors++;
                            }
                        }
                        if (data16.auto_delete_branch !== undefined) {
                            if (typeof data16.auto_delete_branch !== "boolean") {
                                const err48 = { instancePath: instancePath + "/defaults/worktree/auto_delete_branch", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/defaults/worktree", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
                if (data13.claims !== undefined) {
                    let data20 = data13.claims;
                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                        for (const key5 in data20) {
                            if (!(key5 === "policy")) {
                                const err50 = { instancePath: instancePath + "/defaults/claims", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    vErrors.push(err50);
                                }
                                errors++;
                            }
                        }
                        if (data20.policy !== undefined) {
                            let data21 = data20.policy;
                            if (!((data21 === "disjoint-unless-ordered") || (data21 === "strict"))) {
                                const err51 = { instancePath: instancePath + "/defaults/claims/policy", keyword: "enum", params: { allowedValues: ["disjoint-unless-ordered", "strict"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/defaults/claims", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data13.gates !== undefined) {
                    let data22 = data13.gates;
                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                        for (const key6 in data22) {
                            if (!((key6 === "min_confidence") || (key6 === "min_diff_coverage"))) {
                                const err53 = { instancePath: instancePath + "/defaults/gates", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                        }
                        if (data22.min_confidence !== undefined) {
                            let data23 = data22.min_confidence;
                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                if (data23 > 1 || isNaN(data23)) {
                                    const err54 = { instancePath: instancePath + "/defaults/gates/min_confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                if (data23 < 0 || isNaN(data23)) {
                                    const err55 = { instancePath: instancePath + "/defaults/gates/min_confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/defaults/gates/min_confidence", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err57 = { instancePath: instancePath + "/defaults/gates", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err57];
                        }
                        else {
                            vErrors.push(err57);
                        }
                        errors++;
                    }
                }
                if (data13.budgets !== undefined) {
                    let data24 = data13.budgets;
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                        for (const key7 in data24) {
                            if (!(((key7 === "max_files") || (key7 === "max_patch_kb")) || (key7 === "timeout_minutes"))) {
                                const err58 = { instancePath: instancePath + "/defaults/budgets", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                        }
                        if (data24.max_files !== undefined) {
                            let data25 = data24.max_files;
                            if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                                const err59 = { instancePath: instancePath + "/defaults/budgets/max_files", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                            if ((typeof data25 == "number") && (isFinite(data25))) {
                                if (data25 > 1000000 || isNaN(data25)) {
                                    const err60 = { instancePath: instancePath + "/defaults/budgets/max_files", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        vErrors.push(err60);
                                    }
                                    errors++;
                                }
                                if (data25 < 1 || isNaN(data25)) {
                                    const err61 = { instancePath: instancePath + "/defaults/budgets/max_files", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err61];
                                    }
                                    else {
                                        vErrors.push(err61);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.max_patch_kb !== undefined) {
                            let data26 = data24.max_patch_kb;
                            if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                                const err62 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                            if ((typeof data26 == "number") && (isFinite(data26))) {
                                if (data26 > 131072 || isNaN(data26)) {
                                    const err63 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                                if (data26 < 1 || isNaN(data26)) {
                                    const err64 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err64];
                                    }
                                    else {
                                        vErrors.push(err64);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data24.timeout_minutes !== undefined) {
                            let data27 = data24.timeout_minutes;
                            if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                                const err65 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err65];
                                }
                                else {
                                    vErrors.push(err65);
                                }
                                errors++;
                            }
                            if ((typeof data27 == "number") && (isFinite(data27))) {
                                if (data27 > 1440 || isNaN(data27)) {
                                    const err66 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                                if (data27 < 1 || isNaN(data27)) {
                                    const err67 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err68 = { instancePath: instancePath + "/defaults/budgets", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/defaults", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    vErrors.push(err69);
                }
                errors++;
            }
        }
        if (data.modules !== undefined) {
            let data28 = data.modules;
            if (Array.isArray(data28)) {
                const len0 = data28.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data29 = data28[i0];
                    if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        if (data29.id === undefined) {
                            const err70 = { instancePath: instancePath + "/modules/" + i0, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err70];
                            }
                            else {
                                vErrors.push(err70);
                            }
                            errors++;
                        }
                        for (const key8 in data29) {
                            if (!(((((((key8 === "id") || (key8 === "name")) || (key8 === "version")) || (key8 === "owner")) || (key8 === "paths")) || (key8 === "depends_on")) || (key8 === "last_updated"))) {
                                const err71 = { instancePath: instancePath + "/modules/" + i0, keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        if (data29.id !== undefined) {
                            let data30 = data29.id;
                            if (typeof data30 === "string") {
                                if (!pattern4.test(data30)) {
                                    const err72 = { instancePath: instancePath + "/modules/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err72];
                                    }
                                    else {
                                        vErrors.push(err72);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err73 = { instancePath: instancePath + "/modules/" + i0 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data29.name !== undefined) {
                            let data31 = data29.name;
                            if (typeof data31 === "string") {
                                if (func2(data31) > 200) {
                                    const err74 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data31)) {
                                    const err75 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err76 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err76];
                                }
                                else {
                                    vErrors.push(err76);
                                }
                                errors++;
                            }
                        }
                        if (data29.version !== undefined) {
                            let data32 = data29.version;
                            if ((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))) {
                                const err77 = { instancePath: instancePath + "/modules/" + i0 + "/version", keyword: "type", params: { type: ["string", "number"] }, message: "must be string,number" };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                        if (data29.owner !== undefined) {
                            let data33 = data29.owner;
                            if (typeof data33 === "string") {
                                if (func2(data33) > 200) {
                                    const err78 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err78];
                                    }
                                    else {
                                        vErrors.push(err78);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data33)) {
                                    const err79 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err80 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err80];
                                }
                                else {
                                    vErrors.push(err80);
                                }
                                errors++;
                            }
                        }
                        if (data29.paths !== undefined) {
                            let data34 = data29.paths;
                            if (Array.isArray(data34)) {
                                const len1 = data34.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    if (typeof data34[i1] !== "string") {
                                        const err81 = { instancePath: instancePath + "/modules/" + i0 + "/paths/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err81];
                                        }
                                        else {
                                            vErrors.push(err81);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err82 = { instancePath: instancePath + "/modules/" + i0 + "/paths", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err82];
                                }
                                else {
                                    vErrors.push(err82);
                                }
                                errors++;
                            }
                        }
                        if (data29.depends_on !== undefined) {
                            let data36 = data29.depends_on;
                            if (Array.isArray(data36)) {
                                const len2 = data36.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data37 = data36[i2];
                                    if (typeof data37 === "string") {
                                        if (func2(data37) > 256) {
                                            const err83 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err83];
                                            }
                                            else {
                                                vErrors.push(err83);
                                            }
                                            errors++;
                                        }
                                        if (func2(data37) < 1) {
                                            const err84 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err84];
                                            }
                                            else {
                                                vErrors.push(err84);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err85 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err86 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                        if (data29.last_updated !== undefined) {
                            let data38 = data29.last_updated;
                            if (typeof data38 === "string") {
                                if (!pattern11.test(data38)) {
                                    const err87 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err87];
                                    }
                                    else {
                                        vErrors.push(err87);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err88 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err89 = { instancePath: instancePath + "/modules/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err90 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err90];
                }
                else {
                    vErrors.push(err90);
                }
                errors++;
            }
        }
        if (data.phases !== undefined) {
            let data39 = data.phases;
            if (Array.isArray(data39)) {
                if (data39.length < 1) {
                    const err91 = { instancePath: instancePath + "/phases", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err91];
                    }
                    else {
                        vErrors.push(err91);
                    }
                    errors++;
                }
                const len3 = data39.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data40 = data39[i3];
                    if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        if (data40.key === undefined) {
                            const err92 = { instancePath: instancePath + "/phases/" + i3, keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                            if (vErrors === null) {
                                vErrors = [err92];
                            }
                            else {
                                vErrors.push(err92);
                            }
                            errors++;
                        }
                        if (data40.workstreams === undefined) {
                            const err93 = { instancePath: instancePath + "/phases/" + i3, keyword: "required", params: { missingProperty: "workstreams" }, message: "must have required property '" + "workstreams" + "'" };
                            if (vErrors === null) {
                                vErrors = [err93];
                            }
                            else {
                                vErrors.push(err93);
                            }
                            errors++;
                        }
                        for (const key9 in data40) {
                            if (!(func1.call(known2, key9))) {
                                const err94 = { instancePath: instancePath + "/phases/" + i3, keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err94];
                                }
                                else {
                                    vErrors.push(err94);
                                }
                                errors++;
                            }
                        }
                        if (data40.key !== undefined) {
                            let data41 = data40.key;
                            if (typeof data41 === "string") {
                                if (!pattern4.test(data41)) {
                                    const err95 = { instancePath: instancePath + "/phases/" + i3 + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err95];
                                    }
                                    else {
                                        vErrors.push(err95);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err96 = { instancePath: instancePath + "/phases/" + i3 + "/key", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err96];
                                }
                                else {
                                    vErrors.push(err96);
                                }
                                errors++;
                            }
                        }
                        if (data40.seq !== undefined) {
                            let data42 = data40.seq;
                            if (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) {
                                const err97 = { instancePath: instancePath + "/phases/" + i3 + "/seq", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err97];
                                }
                                else {
                                    vErrors.push(err97);
                                }
                                errors++;
                            }
                            if ((typeof data42 == "number") && (isFinite(data42))) {
                                if (data42 > 1000000 || isNaN(data42)) {
                                    const err98 = { instancePath: instancePath + "/phases/" + i3 + "/seq", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                                    if (vErrors === null) {
                                        vErrors = [err98];
                                    }
                                    else {
                                        vErrors.push(err98);
                                    }
                                    errors++;
                                }
                                if (data42 < 0 || isNaN(data42)) {
                                    const err99 = { instancePath: instancePath + "/phases/" + i3 + "/seq", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err99];
                                    }
                                    else {
                                        vErrors.push(err99);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data40.title !== undefined) {
                            let data43 = data40.title;
                            if (typeof data43 === "string") {
                                if (func2(data43) > 200) {
                                    const err100 = { instancePath: instancePath + "/phases/" + i3 + "/title", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data43)) {
                                    const err101 = { instancePath: instancePath + "/phases/" + i3 + "/title", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err102 = { instancePath: instancePath + "/phases/" + i3 + "/title", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err102];
                                }
                                else {
                                    vErrors.push(err102);
                                }
                                errors++;
                            }
                        }
                        if (data40.description !== undefined) {
                            let data44 = data40.description;
                            if (typeof data44 === "string") {
                                if (func2(data44) > 20000) {
                                    const err103 = { instancePath: instancePath + "/phases/" + i3 + "/description", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err103];
                                    }
                                    else {
                                        vErrors.push(err103);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/phases/" + i3 + "/description", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                        if (data40.priority !== undefined) {
                            let data45 = data40.priority;
                            if (!((((data45 === "critical") || (data45 === "high")) || (data45 === "medium")) || (data45 === "low"))) {
                                const err105 = { instancePath: instancePath + "/phases/" + i3 + "/priority", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                        if (data40.week !== undefined) {
                            let data46 = data40.week;
                            if (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) {
                                const err106 = { instancePath: instancePath + "/phases/" + i3 + "/week", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err106];
                                }
                                else {
                                    vErrors.push(err106);
                                }
                                errors++;
                            }
                            if ((typeof data46 == "number") && (isFinite(data46))) {
                                if (data46 > 10000 || isNaN(data46)) {
                                    const err107 = { instancePath: instancePath + "/phases/" + i3 + "/week", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                                    if (vErrors === null) {
                                        vErrors = [err107];
                                    }
                                    else {
                                        vErrors.push(err107);
                                    }
                                    errors++;
                                }
                                if (data46 < 0 || isNaN(data46)) {
                                    const err108 = { instancePath: instancePath + "/phases/" + i3 + "/week", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err108];
                                    }
                                    else {
                                        vErrors.push(err108);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data40.effort !== undefined) {
                            let data47 = data40.effort;
                            if (typeof data47 === "string") {
                                if (func2(data47) > 200) {
                                    const err109 = { instancePath: instancePath + "/phases/" + i3 + "/effort", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err109];
                                    }
                                    else {
                                        vErrors.push(err109);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data47)) {
                                    const err110 = { instancePath: instancePath + "/phases/" + i3 + "/effort", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/phases/" + i3 + "/effort", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        if (data40.risk !== undefined) {
                            let data48 = data40.risk;
                            if (typeof data48 === "string") {
                                if (func2(data48) > 2000) {
                                    const err112 = { instancePath: instancePath + "/phases/" + i3 + "/risk", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err112];
                                    }
                                    else {
                                        vErrors.push(err112);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data48)) {
                                    const err113 = { instancePath: instancePath + "/phases/" + i3 + "/risk", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err114 = { instancePath: instancePath + "/phases/" + i3 + "/risk", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data40.patterns !== undefined) {
                            let data49 = data40.patterns;
                            if (Array.isArray(data49)) {
                                const len4 = data49.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data50 = data49[i4];
                                    if (typeof data50 === "string") {
                                        if (func2(data50) > 200) {
                                            const err115 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err115];
                                            }
                                            else {
                                                vErrors.push(err115);
                                            }
                                            errors++;
                                        }
                                        if (!pattern5.test(data50)) {
                                            const err116 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err116];
                                            }
                                            else {
                                                vErrors.push(err116);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err117 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err118 = { instancePath: instancePath + "/phases/" + i3 + "/patterns", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err118];
                                }
                                else {
                                    vErrors.push(err118);
                                }
                                errors++;
                            }
                        }
                        if (data40.needs !== undefined) {
                            let data51 = data40.needs;
                            if (Array.isArray(data51)) {
                                const len5 = data51.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data52 = data51[i5];
                                    if (typeof data52 === "string") {
                                        if (func2(data52) > 256) {
                                            const err119 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                        if (func2(data52) < 1) {
                                            const err120 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err121 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/phases/" + i3 + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                        if (data40.phase_lineage_id !== undefined) {
                            let data53 = data40.phase_lineage_id;
                            if (typeof data53 === "string") {
                                if (!pattern17.test(data53)) {
                                    const err123 = { instancePath: instancePath + "/phases/" + i3 + "/phase_lineage_id", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err123];
                                    }
                                    else {
                                        vErrors.push(err123);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err124 = { instancePath: instancePath + "/phases/" + i3 + "/phase_lineage_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data40.phase_instance_id !== undefined) {
                            let data54 = data40.phase_instance_id;
                            if (typeof data54 === "string") {
                                if (!pattern18.test(data54)) {
                                    const err125 = { instancePath: instancePath + "/phases/" + i3 + "/phase_instance_id", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/phases/" + i3 + "/phase_instance_id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data40.exit_criteria !== undefined) {
                            let data55 = data40.exit_criteria;
                            if (Array.isArray(data55)) {
                                if (data55.length < 1) {
                                    const err127 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                                const len6 = data55.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data56 = data55[i6];
                                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                        if (data56.id === undefined) {
                                            const err128 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err128];
                                            }
                                            else {
                                                vErrors.push(err128);
                                            }
                                            errors++;
                                        }
                                        if (data56.metric === undefined) {
                                            const err129 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err129];
                                            }
                                            else {
                                                vErrors.push(err129);
                                            }
                                            errors++;
                                        }
                                        if (data56.op === undefined) {
                                            const err130 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "required", params: { missingProperty: "op" }, message: "must have required property '" + "op" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err130];
                                            }
                                            else {
                                                vErrors.push(err130);
                                            }
                                            errors++;
                                        }
                                        if (data56.value === undefined) {
                                            const err131 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "required", params: { missingProperty: "value" }, message: "must have required property '" + "value" + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err131];
                                            }
                                            else {
                                                vErrors.push(err131);
                                            }
                                            errors++;
                                        }
                                        for (const key10 in data56) {
                                            if (!((((key10 === "id") || (key10 === "metric")) || (key10 === "op")) || (key10 === "value"))) {
                                                const err132 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                                if (vErrors === null) {
                                                    vErrors = [err132];
                                                }
                                                else {
                                                    vErrors.push(err132);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data56.id !== undefined) {
                                            let data57 = data56.id;
                                            if (typeof data57 === "string") {
                                                if (!pattern4.test(data57)) {
                                                    const err133 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                                    if (vErrors === null) {
                                                        vErrors = [err133];
                                                    }
                                                    else {
                                                        vErrors.push(err133);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err134 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err134];
                                                }
                                                else {
                                                    vErrors.push(err134);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data56.metric !== undefined) {
                                            let data58 = data56.metric;
                                            if (typeof data58 === "string") {
                                                if (!pattern20.test(data58)) {
                                                    const err135 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/metric", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,31}(?:\\.[a-z0-9_]{1,32}){1,3}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_]{0,31}(?:\\.[a-z0-9_]{1,32}){1,3}$" + "\"" };
                                                    if (vErrors === null) {
                                                        vErrors = [err135];
                                                    }
                                                    else {
                                                        vErrors.push(err135);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err136 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/metric", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err136];
                                                }
                                                else {
                                                    vErrors.push(err136);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data56.op !== undefined) {
                                            let data59 = data56.op;
                                            if (!((((((data59 === "<") || (data59 === "<=")) || (data59 === "==")) || (data59 === "!=")) || (data59 === ">=")) || (data59 === ">"))) {
                                                const err137 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/op", keyword: "enum", params: { allowedValues: ["<", "<=", "==", "!=", ">=", ">"] }, message: "must be equal to one of the allowed values" };
                                                if (vErrors === null) {
                                                    vErrors = [err137];
                                                }
                                                else {
                                                    vErrors.push(err137);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data56.value !== undefined) {
                                            let data60 = data56.value;
                                            if (!((typeof data60 == "number") && (isFinite(data60)))) {
                                                const err138 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6 + "/value", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                if (vErrors === null) {
                                                    vErrors = [err138];
                                                }
                                                else {
                                                    vErrors.push(err138);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err139 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria/" + i6, keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err139];
                                        }
                                        else {
                                            vErrors.push(err139);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err140 = { instancePath: instancePath + "/phases/" + i3 + "/exit_criteria", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        if (data40.workstreams !== undefined) {
                            let data61 = data40.workstreams;
                            if (Array.isArray(data61)) {
                                if (data61.length < 1) {
                                    const err141 = { instancePath: instancePath + "/phases/" + i3 + "/workstreams", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err141];
                                    }
                                    else {
                                        vErrors.push(err141);
                                    }
                                    errors++;
                                }
                                const len7 = data61.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    if (!(validate21(data61[i7], { instancePath: instancePath + "/phases/" + i3 + "/workstreams/" + i7, parentData: data61, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err142 = { instancePath: instancePath + "/phases/" + i3 + "/workstreams", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err142];
                                }
                                else {
                                    vErrors.push(err142);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err143 = { instancePath: instancePath + "/phases/" + i3, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err143];
                        }
                        else {
                            vErrors.push(err143);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err144 = { instancePath: instancePath + "/phases", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err144];
                }
                else {
                    vErrors.push(err144);
                }
                errors++;
            }
        }
        if (data.workstreams !== undefined) {
            let data63 = data.workstreams;
            if (Array.isArray(data63)) {
                if (data63.length < 1) {
                    const err145 = { instancePath: instancePath + "/workstreams", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err145];
                    }
                    else {
                        vErrors.push(err145);
                    }
                    errors++;
                }
                const len8 = data63.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    if (!(validate21(data63[i8], { instancePath: instancePath + "/workstreams/" + i8, parentData: data63, parentDataProperty: i8, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err146 = { instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err146];
                }
                else {
                    vErrors.push(err146);
                }
                errors++;
            }
        }
    }
    else {
        const err147 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err147];
        }
        else {
            vErrors.push(err147);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/plan-form.js

/** Workstreams that are validated together. The validator joins the errors of each to all before, which is quadratic in their number. */
const CHUNK = 256;
/** What does not fit the schema, piece by piece, so that a caller may stop early. No piece yields an empty list. */
function* planFormErrors(plan) {
    for (const { value, place } of pieces(plan)) {
        if (validate(value))
            continue;
        yield (validate.errors ?? []).map((error) => ({ ...error, instancePath: place(error.instancePath) }));
    }
}
/** Everything around the part of a piece that is looked at, without a fault. */
const AROUND = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' } };
function* pieces(plan) {
    if (!isRecord(plan)) {
        yield { value: plan, place: (path) => path };
        return;
    }
    const { workstreams, phases } = plan;
    yield { value: withFirstOfEach(plan), place: (path) => path };
    if (Array.isArray(workstreams)) {
        for (let start = CHUNK; start < workstreams.length; start += CHUNK) {
            yield { value: { ...AROUND, workstreams: workstreams.slice(start, start + CHUNK) }, place: (path) => shift(path, '', '', start) };
        }
    }
    if (!Array.isArray(phases))
        return;
    for (const [index, phase] of phases.entries()) {
        const own = `/phases/${index}`;
        if (index > 0)
            yield { value: { ...AROUND, phases: [withFirstWorkstreams(phase)] }, place: (path) => shift(path, '/phases/0', own, 0) };
        const list = isRecord(phase) ? phase.workstreams : undefined;
        if (!Array.isArray(list))
            continue;
        for (let start = CHUNK; start < list.length; start += CHUNK) {
            const value = { ...AROUND, phases: [{ key: 'k', workstreams: list.slice(start, start + CHUNK) }] };
            yield { value, place: (path) => shift(path, '/phases/0', own, start) };
        }
    }
}
function withFirstOfEach(plan) {
    const { phases } = plan;
    const cut = withFirstWorkstreams(plan);
    return Array.isArray(phases) && phases.length > 0 && isRecord(cut) ? { ...cut, phases: [withFirstWorkstreams(phases[0])] } : cut;
}
function withFirstWorkstreams(holder) {
    if (!isRecord(holder) || !Array.isArray(holder.workstreams))
        return holder;
    return { ...holder, workstreams: holder.workstreams.slice(0, CHUNK) };
}
/** Replaces the beginning of a pointer, and counts the index of a workstream behind it up. */
function shift(path, from, to, start) {
    const rest = path.slice(from.length);
    return to + rest.replace(/^\/workstreams\/(\d+)/, (_, index) => `/workstreams/${Number(index) + start}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/documents/lib/places.js
var places = __webpack_require__(4470);
;// CONCATENATED MODULE: ./packages/documents/lib/visit.js

/** A value on a walk through a document. It knows its pointer without having it: most visits never need one. */
class Visit {
    value;
    #above;
    /** The name in the object above, or the index in the list above. */
    key;
    constructor(value, above, key = '') {
        [this.value, this.#above, this.key] = [value, above, key];
    }
    /** The visits of the members, of a list or of an object, that are lists or objects themselves; `leaf` hears of all others. */
    branches(leaf = () => { }) {
        const { value } = this;
        const found = [];
        if (typeof value !== 'object' || value === null)
            return found;
        for (const key of Object.keys(value)) {
            const member = Reflect.get(value, key);
            if (typeof member === 'object' && member !== null)
                found.push(new Visit(member, this, key));
            else
                leaf(member, key);
        }
        return found;
    }
    /** The pointer of a member. */
    pointerOf(key) {
        return `${this.pointer}/${(0,places/* pointerSegment */.LQ)(key)}`;
    }
    /** RFC 6901. */
    get pointer() {
        const segments = [];
        for (let visit = this; visit.#above !== undefined; visit = visit.#above)
            segments.push(`/${(0,places/* pointerSegment */.LQ)(visit.key)}`);
        return segments.reverse().join('');
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-limits.js

/** YAML beyond this takes its parser seconds and gigabytes. */
const MAX_WORKSTREAMS_YAML = 20_000;
const MAX_WORKSTREAMS_JSON = 200_000;
const MAX_CLAIMS_PER_WORKSTREAM = 1_000;
const MAX_CLAIMS = 100_000;
/** Entries of any other list, such as needs or items. */
const MAX_LIST = 10_000;
/** Fields of one object. */
const MAX_FIELDS = 1_000;
/** Entries of all lists together. */
const MAX_LISTED = 1_500_000;
/** Counts before anything is checked one by one. Works on a document of any form. Returns whether the plan is within its limits. */
function withinLimits(document, sink) {
    const json = document.path.toLowerCase().endsWith('.json');
    const maxWorkstreams = json ? MAX_WORKSTREAMS_JSON : MAX_WORKSTREAMS_YAML;
    const refuse = (pointer, message, hint) => {
        sink.add('AIOP-P001', { message, at: document.position(pointer), pointer, hint });
        return false;
    };
    let [workstreams, claims] = [0, 0];
    for (const { list, pointer } of workstreamLists(document.value)) {
        workstreams += list.length;
        if (workstreams > maxWorkstreams) {
            const hint = json ? 'split the plan' : `split the plan, or give it as JSON (up to ${MAX_WORKSTREAMS_JSON} workstreams)`;
            return refuse(pointer, `the plan holds more than ${maxWorkstreams} workstreams`, hint);
        }
        for (const [index, workstream] of list.entries()) {
            const count = claimCount(field(workstream, 'claims'));
            claims += count;
            if (count <= MAX_CLAIMS_PER_WORKSTREAM && claims <= MAX_CLAIMS)
                continue;
            const at = `${pointer}/${index}/claims`;
            const most = `${(0,places/* pointerName */.Jy)(at)} lists ${count} patterns, at most ${MAX_CLAIMS_PER_WORKSTREAM} are allowed`;
            const all = `the plan lists more than ${MAX_CLAIMS} claims`;
            return refuse(at, count > MAX_CLAIMS_PER_WORKSTREAM ? most : all, 'claim folders instead of single files');
        }
    }
    const long = findExcess(document.value);
    if (long !== undefined)
        return refuse(long.pointer, long.message, 'split the plan');
    return true;
}
function workstreamLists(value) {
    const found = [];
    const add = (list, pointer) => {
        if (Array.isArray(list))
            found.push({ list, pointer });
    };
    add(field(value, 'workstreams'), '/workstreams');
    const phases = field(value, 'phases');
    if (!Array.isArray(phases))
        return found;
    for (const [index, phase] of phases.entries())
        add(field(phase, 'workstreams'), `/phases/${index}/workstreams`);
    return found;
}
const UNLIMITED = new Set(['workstreams', 'phases', 'modules']);
/** The first list or object that is too long, or the list with which all together are. Without recursion. */
function findExcess(value) {
    let listed = 0;
    const pending = [new Visit(value)];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        const { value } = visit;
        if (Array.isArray(value)) {
            const { length } = value;
            listed += length;
            if (length > MAX_LIST && !UNLIMITED.has(visit.key)) {
                const { pointer } = visit;
                return { pointer, message: `${(0,places/* pointerName */.Jy)(pointer)} has ${length} entries, at most ${MAX_LIST} are allowed` };
            }
            if (listed > MAX_LISTED)
                return { pointer: visit.pointer, message: `the lists of the plan have more than ${MAX_LISTED} entries` };
        }
        else if (typeof value === 'object' && value !== null) {
            const { length } = Object.keys(value);
            if (length > MAX_FIELDS) {
                const { pointer } = visit;
                return { pointer, message: `${(0,places/* pointerName */.Jy)(pointer)} has ${length} fields, at most ${MAX_FIELDS} are allowed` };
            }
        }
        for (const branch of visit.branches())
            pending.push(branch);
    }
    return undefined;
}
function claimCount(claims) {
    if (Array.isArray(claims))
        return claims.length;
    if (typeof claims !== 'object' || claims === null)
        return 0;
    return Object.values(claims).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

;// CONCATENATED MODULE: ./packages/plan/lib/read-plan.js







/** Parses a plan and checks its form. Undefined when the form is wrong: what is wrong with it is in the sink. */
function readPlan(source, blake3, sink) {
    const parsed = (0,parse_document/* parseDocument */.T)(source, DOCUMENT_CODES);
    sink.addAll(parsed.findings);
    if (!parsed.ok)
        return undefined;
    const document = parsed.value;
    if (!withinLimits(document, sink))
        return undefined;
    if (!hasPlanForm(document, sink))
        return undefined;
    // The schema has just admitted it.
    const raw = document.value;
    const { path, position } = document;
    return { document, plan: normalisePlan(raw, { path, position, hash: planHash(blake3, document.value) }) };
}
function hasPlanForm(document, sink) {
    let sound = true;
    for (const errors of planFormErrors(document.value)) {
        sound = false;
        const shown = errors.slice(0, sink.room);
        sink.addAll((0,schema_findings/* schemaFindings */.I$)(document, shown, DOCUMENT_CODES, { fieldsOf: fieldsAt, override: planCode }));
        sink.addHidden(errors.length - shown.length);
    }
    return sound;
}
const INSTANCE_IDS = ['wsid', 'phase_instance_id'];
/** BLAKE3 of the canonical JSON (RFC 8785) of a plan's document without instance ids: 64 hex digits, the same for YAML and JSON. */
function planHash(blake3, document) {
    const text = JSON.stringify(document);
    // Most plans hold none, and need not be copied.
    if (!INSTANCE_IDS.some((name) => text.includes(`"${name}":`)))
        return blake3.hex((0,canonical_json/* canonicalJson */.d)(document));
    return blake3.hex((0,canonical_json/* canonicalJson */.d)(JSON.parse(text, (key, value) => (INSTANCE_IDS.includes(key) ? undefined : value))));
}
const ID_FIELD = /\/(?:id|key|module|role|wsid|wslid|phase_lineage_id|phase_instance_id|module_file_id|file_hash)$/;
const TEXT_RULES = new Set(['pattern', 'minLength', 'maxLength']);
/** The plan's own codes for what the schema finds. */
function planCode({ keyword, instancePath, params }) {
    if (instancePath === '/apiVersion')
        return { code: 'AIOP-P005', hint: 'write apiVersion: aiop.dev/v1' };
    if (keyword === 'required' && params.missingProperty === 'workstreams' && instancePath === '')
        return { hint: 'add "workstreams" or "phases"' };
    if (/^m(?:in|ax)Properties$/.test(keyword))
        return { hint: instancePath.endsWith('/verify') ? 'give run or tasks' : 'give either run or patch' };
    const criterion = /\/exit_criteria\/\d+\/(metric|op)$/.exec(instancePath)?.[1];
    if (criterion !== undefined && keyword !== 'type')
        return {
            code: 'AIOP-P070',
            ...(criterion === 'metric' ? { hint: 'name a metric that the ledger can measure, such as verify.skip_rate' } : {}),
        };
    if (!TEXT_RULES.has(keyword))
        return undefined;
    if (instancePath === '/plan/base/sha')
        return { hint: 'give the whole hash of a commit: 40 lower-case hex digits' };
    if (ID_FIELD.test(instancePath))
        return idRule(instancePath);
    if (/\/verify(?:\/run|\/tasks)?\/\d+$/.test(instancePath))
        return { code: 'AIOP-P072', hint: 'name a command' };
    if (String(params.pattern).startsWith('^[^\\u0000'))
        return { code: 'AIOP-P074', hint: 'write one line, without control characters' };
    return undefined;
}
function idRule(pointer) {
    if (/(?:wsid|phase_instance_id)$/.test(pointer))
        return { code: 'AIOP-P043', hint: 'remove the id, or give a ULID: 26 letters of Crockford base 32' };
    if (/(?:wslid|phase_lineage_id)$/.test(pointer))
        return { code: 'AIOP-P043', hint: 'remove the id: it is computed' };
    if (pointer.endsWith('module_file_id'))
        return { code: 'AIOP-P043', hint: 'give 20 lower-case hex digits' };
    if (pointer.endsWith('file_hash'))
        return { code: 'AIOP-P043', hint: 'give 64 lower-case hex digits' };
    return { code: 'AIOP-P043', hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit' };
}

;// CONCATENATED MODULE: ./packages/plan/lib/read-criteria.js


/**
 * Reads what a plan sets as its goals. Only the form of the file is checked: a plan that has run was validated before.
 * @param path for messages
 */
function readExitCriteria(source, { blake3 }) {
    const sink = new Findings(200, false);
    const read = readPlan(source, blake3, sink);
    if (read === undefined)
        return { ok: false, findings: sink.kept() };
    const { id, hash, base, phases, position } = read.plan;
    const criteria = phases.flatMap(({ key, exitCriteria }) => exitCriteria.map(({ pointer, ...criterion }) => ({ ...criterion, phase: key, at: position(pointer) })));
    return { ok: true, plan: { id, hash, base }, criteria };
}

;// CONCATENATED MODULE: ./packages/plan/lib/index.js




















/***/ })

};
