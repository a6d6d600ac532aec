export const id = 848;
export const ids = [848];
export const modules = {

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

/***/ 4848:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseCommitlint: () => (/* binding */ parseCommitlint)
});

// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/documents/lib/places.js
var places = __webpack_require__(4470);
// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/version/lib/rules/message-rule.js
var message_rule = __webpack_require__(192);
;// CONCATENATED MODULE: ./packages/version/lib/commitlint/presets.js

const NOT_THESE_CASES = ['sentence-case', 'start-case', 'pascal-case', 'upper-case'];
const TYPES = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];
const error = (rule, condition, value) => {
    return { rule, severity: 'error', condition, value };
};
const warning = (rule) => ({ rule, severity: 'warning', condition: 'always' });
/** What both have. */
const COMMON = [
    warning('body-leading-blank'),
    warning('footer-leading-blank'),
    error('subject-case', 'never', NOT_THESE_CASES),
    error('subject-empty', 'never'),
    error('subject-full-stop', 'never', '.'),
    error('type-case', 'always', 'lower-case'),
    error('type-empty', 'never'),
];
/** https://www.npmjs.com/package/@commitlint/config-conventional#rules */
const CONVENTIONAL = [
    ...COMMON,
    error('body-max-line-length', 'always', 100),
    error('footer-max-line-length', 'always', 100),
    error('header-max-length', 'always', 100),
    error('header-trim', 'always'),
    error('type-enum', 'always', [...TYPES, 'chore']),
];
/** https://www.npmjs.com/package/@commitlint/config-angular#rules */
const ANGULAR = [
    ...COMMON,
    error('header-max-length', 'always', 72),
    error('scope-case', 'always', 'lower-case'),
    error('subject-exclamation-mark', 'never'),
    error('type-enum', 'always', TYPES),
];
const PRESETS = new Map([
    ['@commitlint/config-conventional', CONVENTIONAL],
    ['@commitlint/config-angular', ANGULAR],
]);
/** The names of the shared configurations that are known. */
const PRESET_NAMES = [...PRESETS.keys()];
/** The rules of a shared configuration, as it is published; undefined for one that is not known. */
function presetRules(name) {
    return PRESETS.get(name)?.flatMap((setting) => {
        const read = (0,message_rule/* readRule */.dH)(setting);
        return read.state === 'read' ? [[setting.rule, read.rule]] : [];
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/commitlint/read-commitlint.js





/** These say nothing of what a message has to be. */
const WITHOUT_WEIGHT = new Set(['$schema', 'helpUrl', 'formatter', 'prompt']);
const FOLLOWED = new Set(['extends', 'rules', 'defaultIgnores']);
/** @param root the RFC 6901 pointer of the configuration in the document; `''` for all of it */
function readCommitlint(document, root) {
    const config = (0,schema_findings/* valueAt */.fK)(document, root);
    const found = new Findings(document);
    if (!isObject(config)) {
        found.add('AIOP-M131', root, 'it is no object with rules');
        return { findings: found.all };
    }
    for (const field of Object.keys(config)) {
        if (FOLLOWED.has(field) || WITHOUT_WEIGHT.has(field))
            continue;
        found.add('AIOP-M133', `${root}/${(0,places/* pointerSegment */.LQ)(field)}`, `the field "${(0,visible/* visible */.RK)(field, 80)}" is not followed`, undefined, 'key');
    }
    const extended = extendedRules(config.extends, `${root}/extends`, found);
    const rules = new Map([...extended.rules, ...ownRules(config.rules, `${root}/rules`, found)]);
    return { rules, isWhole: extended.areKnown, lintsMerges: config.defaultIgnores === false, findings: found.all };
}
/** Collects findings with their places. */
class Findings {
    all = [];
    #document;
    constructor(document) {
        this.#document = document;
    }
    add(code, pointer, message, hint, part = 'value') {
        const at = this.#document.position(pointer, part);
        this.all.push((0,codes/* report */.z)(code, { message, at, pointer, ...(hint === undefined ? {} : { hint }) }));
    }
}
function extendedRules(extended, pointer, found) {
    const names = [extended ?? []].flat();
    const known = names.map((name) => (typeof name === 'string' ? presetRules(name) : undefined));
    for (const [index, name] of names.entries()) {
        if (known[index] !== undefined)
            continue;
        const shown = typeof name === 'string' ? `"${(0,visible/* visible */.RK)(name, 100)}"` : 'what is no text';
        const place = Array.isArray(extended) ? `${pointer}/${index}` : pointer;
        found.add('AIOP-M133', place, `the rules of ${shown} are not known`, `write its rules out; known are ${PRESET_NAMES.join(' and ')}`);
    }
    return { rules: known.flatMap((rules) => rules ?? []), areKnown: known.every((rules) => rules !== undefined) };
}
function ownRules(rules, pointer, found) {
    if (rules === undefined)
        return [];
    if (!isObject(rules)) {
        found.add('AIOP-M131', pointer, 'the rules are no object');
        return [];
    }
    return Object.entries(rules).flatMap(([name, value]) => {
        const rule = ownRule(name, value, `${pointer}/${(0,places/* pointerSegment */.LQ)(name)}`, found);
        return rule === undefined ? [] : [[name, rule]];
    });
}
function ownRule(name, value, pointer, found) {
    const shown = (0,visible/* visible */.RK)(name, 80);
    const setting = settingOf(name, value);
    if (setting === undefined) {
        found.add('AIOP-M131', pointer, `the rule "${shown}" has another form`, 'write [0, 1 or 2, "always" or "never", a value]');
        return undefined;
    }
    const read = (0,message_rule/* readRule */.dH)(setting);
    switch (read.state) {
        case 'read':
            return read.rule;
        case 'unknown': {
            const near = (0,nearest/* nearest */.p)(name, message_rule/* RULE_NAMES */.iU);
            const hint = near === undefined ? undefined : `did you mean "${near}"?`;
            // A rule that is off asks for nothing.
            if (setting.severity !== 'off')
                found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: it is not known`, hint, 'key');
            return undefined;
        }
        case 'contrary':
            found.add('AIOP-M133', pointer, `the rule "${shown}" is not followed: Conventional Commits asks for the opposite`);
            return undefined;
        case 'malformed':
            found.add('AIOP-M131', pointer, `the value of the rule "${shown}" is of another form`, `give ${read.expected}`);
            return undefined;
    }
}
const SEVERITIES = new Map([
    [0, 'off'],
    [1, 'warning'],
    [2, 'error'],
]);
/** `[2, 'always', value]`: https://commitlint.js.org/reference/rules-configuration.html */
function settingOf(rule, raw) {
    if (!Array.isArray(raw) || raw.length < 1 || raw.length > 3)
        return undefined;
    const [level, condition = 'always', value] = raw;
    const severity = SEVERITIES.get(level);
    if (severity === undefined || (condition !== 'always' && condition !== 'never'))
        return undefined;
    return { rule, severity, condition, value };
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./packages/version/lib/commitlint/parse-commitlint.js


const CODES = {
    unreadable: 'AIOP-M131',
    syntax: 'AIOP-M131',
    duplicateKey: 'AIOP-M131',
    forbidden: 'AIOP-M131',
    missing: 'AIOP-M131',
    unknownField: 'AIOP-M131',
    wrongType: 'AIOP-M131',
    enumValue: 'AIOP-M131',
};
/**
 * Reads a configuration of commitlint. Undefined for the manifest of a package that says nothing of it.
 * @param root the RFC 6901 pointer of the configuration in the file; `''` for all of it
 */
function parseCommitlint(path, bytes, root) {
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: bytes.length }, CODES);
    if (!parsed.ok)
        return { findings: parsed.findings };
    return root !== '' && (0,schema_findings/* valueAt */.fK)(parsed.value, root) === undefined ? undefined : readCommitlint(parsed.value, root);
}


/***/ })

};
