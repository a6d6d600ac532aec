export const id = 312;
export const ids = [312];
export const modules = {

/***/ 6214:
/***/ (function(__unused_webpack_module,exports){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** The address of a published schema, such as `plan` or `ledger-events`: for editors, and for messages to those who have no copy of it. */
function schemaAddress(name) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/raw/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/schemas/${name}.schema.json`;
}


/***/ }),

/***/ 264:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ schemaFindings),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* unused harmony export memberAt */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9132);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4470);



// These only say that another error of the list made a branch fail.
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', 'propertyNames']);
/** The errors of a schema validator as findings, with position, what was expected and how to mend it. */
function schemaFindings(document, errors, codes, { fieldsOf, override } = {}) {
    const findings = [];
    const told = errors ?? [];
    for (const error of told) {
        if (ECHOES.has(error.keyword) && told.length > 1)
            continue;
        if (error.keyword === 'pattern' && valueAt(document, error.instancePath) === '' && isTooShort(told, error))
            continue;
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
/** An empty text that has to be longer need not be told that it is of no form either. */
function isTooShort(errors, { instancePath }) {
    return errors.some((other) => other.keyword === 'minLength' && other.instancePath === instancePath);
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerName */ .Jy)(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegment */ .LQ)(field)}` };
        }
        case 'false schema':
            return { code: codes.unknownField, message: `${name} may not stand here`, hint: 'remove the field', part: 'key', pointer };
        case 'enum':
        case 'const':
            return { ...choice(valueAt(document, pointer), name, params), code: codes.enumValue, part: 'value', pointer };
        default:
            return { ...shape(valueAt(document, pointer), name, error), code: codes.wrongType, part: 'value', pointer };
    }
}
function choice(value, name, params) {
    const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(String);
    const meant = typeof value === 'string' ? (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, allowed) : undefined;
    const list = allowed.map((each) => `"${each}"`).join(', ');
    return {
        message: `${name} is ${shown(value)}, expected ${allowed.length === 1 ? list : `one of ${list}`}`,
        hint: meant === undefined ? `write ${allowed.length === 1 ? list : 'one of these'}` : `did you mean "${meant}"?`,
    };
}
function shape(value, name, { keyword, params, message = 'fit the schema' }) {
    if (keyword === 'type') {
        const types = (Array.isArray(params.type) ? params.type : String(params.type).split(',')).map(typeName);
        const quote = types.includes('text') && (typeof value === 'number' || typeof value === 'boolean') ? 'quote the value' : undefined;
        return { message: `${name} is ${shown(value)}, expected ${types.join(' or ')}`, hint: quote ?? `give ${types.join(' or ')}` };
    }
    if (keyword === 'pattern') {
        return { message: `${name} is ${shown(value)}, which is not of the expected form`, hint: remedy(keyword, params) };
    }
    // ajv's own sentence says what was expected, such as `must be <= 1` or `must NOT have fewer than 1 items`.
    const rule = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
    return { message: `${name} is ${shown(value)}, but must ${rule}`, hint: remedy(keyword, params) };
}
function remedy(keyword, { limit, pattern }) {
    const remedies = new Map([
        ['minimum', `give a number of at least ${limit}`],
        ['exclusiveMinimum', `give a number greater than ${limit}`],
        ['maximum', `give a number of at most ${limit}`],
        ['exclusiveMaximum', `give a number less than ${limit}`],
        ['minItems', `list at least ${limit}`],
        ['maxItems', `list at most ${limit}`],
        ['minLength', `write at least ${limit} character(s)`],
        ['maxLength', `write at most ${limit} characters`],
        ['minProperties', `give at least ${limit} field(s)`],
        ['maxProperties', `give at most ${limit} field(s)`],
        ['uniqueItems', 'remove the repeated entry'],
        ['pattern', `write a text that matches ${pattern}`],
    ]);
    return remedies.get(keyword) ?? 'mend the value';
}
function typeName(type) {
    const names = new Map([
        ['string', 'text'],
        ['object', 'an object'],
        ['array', 'a list'],
        ['boolean', 'true or false'],
        ['integer', 'a whole number'],
        ['number', 'a number'],
    ]);
    return names.get(String(type)) ?? String(type);
}
/** A value in a few words. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `the text "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    return memberAt(value, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegments */ .cP)(pointer));
}
/** The value that a way of names leads to, or undefined. */
function memberAt(value, names) {
    let found = value;
    for (const key of names) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}


/***/ }),

/***/ 9312:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registeredModules: () => (/* reexport */ registeredModules)
});

// UNUSED EXPORTS: DEFAULT_POLICY, DEFAULT_REGISTRY, MAX_MANIFEST_BYTES, MISNAMED_POLICY, PLAN_CODES, addManifests, buildMatrices, explainWorkstream, findPlanFile, manifestPath, mermaidGraph, planEvent, planHash, readExitCriteria, readLineages, readManifest, renderFindingsTable, renderGraph, renderGraphPage, renderPlanSummary, renderStarterPlan, replaceManifests, requireManifest, validatePlan

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
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
;// CONCATENATED MODULE: ./packages/plan/lib/document-codes.js
/** What the plan and the files beside it have in common: the codes for what is wrong with the form of a document. */
const document_codes_DOCUMENT_CODES = {
    unreadable: 'AIOP-P001',
    syntax: 'AIOP-P002',
    duplicateKey: 'AIOP-P003',
    forbidden: 'AIOP-P004',
    missing: 'AIOP-P006',
    unknownField: 'AIOP-P007',
    wrongType: 'AIOP-P008',
    enumValue: 'AIOP-P009',
};

;// CONCATENATED MODULE: ./packages/plan/lib/normalise-plan.js

/** The branch of a workstream whose plan gives no template. */
const DEFAULT_BRANCH = '{lane}/{phase_seq}-{phase_key}/{module_id}/{wsid}';
/** The module of a workstream that names none: the repository as a whole. */
const REPOSITORY_MODULE = 'repo';
/** Both shapes as one model, with every default filled in. The flat shape is one phase `main`. */
function normalise_plan_normalisePlan(raw, source) {
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
        lineageId: phaseLineageId(raw.key),
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
        wslid: workstreamLineageId(phase.lineageId, module, role),
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
function plan_fields_fieldsAt(pointer) {
    const name = pointer.split('/').findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    return PLAN_FIELDS.get(name) ?? [];
}

;// CONCATENATED MODULE: ./packages/plan/lib/read-plan.js







/** Parses a plan and checks its form. Undefined when the form is wrong: what is wrong with it is in the sink. */
function readPlan(source, blake3, sink) {
    const parsed = parseDocument(source, DOCUMENT_CODES);
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
        sink.addAll(schemaFindings(document, shown, DOCUMENT_CODES, { fieldsOf: fieldsAt, override: planCode }));
        sink.addHidden(errors.length - shown.length);
    }
    return sound;
}
const INSTANCE_IDS = (/* unused pure expression or super */ null && (['wsid', 'phase_instance_id']));
/** BLAKE3 of the canonical JSON (RFC 8785) of a plan's document without instance ids: 64 hex digits, the same for YAML and JSON. */
function planHash(blake3, document) {
    const text = JSON.stringify(document);
    // Most plans hold none, and need not be copied.
    if (!INSTANCE_IDS.some((name) => text.includes(`"${name}":`)))
        return blake3.hex(canonicalJson(document));
    return blake3.hex(canonicalJson(JSON.parse(text, (key, value) => (INSTANCE_IDS.includes(key) ? undefined : value))));
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/plan/lib/registry.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/registry.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const func2 = (ucs2length["default"] ?? ucs2length);
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/registry.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.modules === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "modules" }, message: "must have required property '" + "modules" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "apiVersion") || (key0 === "modules"))) {
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
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err3 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.modules !== undefined) {
            let data1 = data.modules;
            if (Array.isArray(data1)) {
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.id === undefined) {
                            const err4 = { instancePath: instancePath + "/modules/" + i0, keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        for (const key1 in data2) {
                            if (!(((((((key1 === "id") || (key1 === "name")) || (key1 === "version")) || (key1 === "owner")) || (key1 === "paths")) || (key1 === "depends_on")) || (key1 === "last_updated"))) {
                                const err5 = { instancePath: instancePath + "/modules/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err5];
                                }
                                else {
                                    vErrors.push(err5);
                                }
                                errors++;
                            }
                        }
                        if (data2.id !== undefined) {
                            let data3 = data2.id;
                            if (typeof data3 === "string") {
                                if (!pattern4.test(data3)) {
                                    const err6 = { instancePath: instancePath + "/modules/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
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
                                const err7 = { instancePath: instancePath + "/modules/" + i0 + "/id", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data2.name !== undefined) {
                            let data4 = data2.name;
                            if (typeof data4 === "string") {
                                if (func2(data4) > 200) {
                                    const err8 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err8];
                                    }
                                    else {
                                        vErrors.push(err8);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data4)) {
                                    const err9 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err9];
                                    }
                                    else {
                                        vErrors.push(err9);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err10 = { instancePath: instancePath + "/modules/" + i0 + "/name", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data2.version !== undefined) {
                            let data5 = data2.version;
                            if ((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) {
                                const err11 = { instancePath: instancePath + "/modules/" + i0 + "/version", keyword: "type", params: { type: ["string", "number"] }, message: "must be string,number" };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data2.owner !== undefined) {
                            let data6 = data2.owner;
                            if (typeof data6 === "string") {
                                if (func2(data6) > 200) {
                                    const err12 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                                if (!pattern5.test(data6)) {
                                    const err13 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
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
                                const err14 = { instancePath: instancePath + "/modules/" + i0 + "/owner", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data2.paths !== undefined) {
                            let data7 = data2.paths;
                            if (Array.isArray(data7)) {
                                const len1 = data7.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    if (typeof data7[i1] !== "string") {
                                        const err15 = { instancePath: instancePath + "/modules/" + i0 + "/paths/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err15];
                                        }
                                        else {
                                            vErrors.push(err15);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/modules/" + i0 + "/paths", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data2.depends_on !== undefined) {
                            let data9 = data2.depends_on;
                            if (Array.isArray(data9)) {
                                const len2 = data9.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data10 = data9[i2];
                                    if (typeof data10 === "string") {
                                        if (func2(data10) > 256) {
                                            const err17 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err17];
                                            }
                                            else {
                                                vErrors.push(err17);
                                            }
                                            errors++;
                                        }
                                        if (func2(data10) < 1) {
                                            const err18 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                        const err19 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
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
                                const err20 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        if (data2.last_updated !== undefined) {
                            let data11 = data2.last_updated;
                            if (typeof data11 === "string") {
                                if (!pattern11.test(data11)) {
                                    const err21 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" };
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
                                const err22 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                        const err23 = { instancePath: instancePath + "/modules/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            vErrors.push(err23);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err24 = { instancePath: instancePath + "/modules", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    vErrors.push(err24);
                }
                errors++;
            }
        }
    }
    else {
        const err25 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err25];
        }
        else {
            vErrors.push(err25);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/registry.js






const MAX_REGISTRY_BYTES = 16 * 1024 * 1024;
/** Reads a registry of modules. Undefined when something is wrong with its form, which is in the sink. */
function readRegistry(path, bytes, sink) {
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: MAX_REGISTRY_BYTES }, document_codes_DOCUMENT_CODES);
    sink.addAll(parsed.findings);
    if (!parsed.ok)
        return undefined;
    const document = parsed.value;
    if (!validate(document.value)) {
        const fieldsOf = (pointer) => (pointer === '' ? ['apiVersion', 'modules'] : plan_fields_fieldsAt(pointer));
        sink.addAll((0,schema_findings/* schemaFindings */.I$)(document, validate.errors, document_codes_DOCUMENT_CODES, { fieldsOf, override: planCode }));
        return undefined;
    }
    // The schema has just admitted it.
    const { modules } = document.value;
    return normaliseModules(modules, 'registry', (pointer) => document.position(pointer));
}
/**
 * A plan that knows the modules of a registry besides its own. Of a module that both describe, what the plan says counts, and what it leaves out
 * comes from the registry.
 */
function withRegistry(plan, registry) {
    const registered = new Map(registry.map((module) => [module.id, module]));
    const own = plan.modules.map((module) => {
        const known = registered.get(module.id);
        registered.delete(module.id);
        return known === undefined ? module : { ...module, registered: known };
    });
    return { ...plan, modules: [...own, ...registered.values()] };
}

;// CONCATENATED MODULE: ./packages/plan/lib/registered-modules.js



/** The modules of a registry, for who has no plan. @throws UsageError for a registry that cannot be used, with the first reason */
function registeredModules(path, bytes) {
    const sink = new Findings(1, false);
    const modules = readRegistry(path, bytes, sink);
    const [reason] = sink.kept();
    if (modules !== undefined && reason?.severity !== 'error')
        return modules;
    throw new usage_error/* UsageError */.e({
        what: reason === undefined ? 'it cannot be used' : (0,finding/* formatFinding */.tf)(reason),
        where: path,
        expected: `a registry that fits ${(0,schema_address/* schemaAddress */.Q)('registry')}`,
        fix: 'mend the file',
    });
}

;// CONCATENATED MODULE: ./packages/plan/lib/index.js




















/***/ })

};
