export const id = 568;
export const ids = [568];
export const modules = {

/***/ 4951:
/***/ (function(__unused_webpack_module,exports,__webpack_require__){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

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

/***/ 3430:
/***/ (function(module){



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 4568:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requireConfig: () => (/* binding */ requireConfig)
});

// UNUSED EXPORTS: readConfig

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/documents/lib/codes.js
var lib_codes = __webpack_require__(5774);
// EXTERNAL MODULE: ./packages/documents/lib/places.js
var places = __webpack_require__(4470);
;// CONCATENATED MODULE: ./packages/documents/lib/schema-findings.js



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
        findings.push((0,lib_codes/* problem */.C)(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
/** An empty text that has to be longer need not be told that it is of no form either. */
function isTooShort(errors, { instancePath }) {
    return errors.some((other) => other.keyword === 'minLength' && other.instancePath === instancePath);
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,visible/* visible */.RK)((0,places/* pointerName */.Jy)(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,nearest/* nearest */.p)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,visible/* visible */.RK)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${(0,places/* pointerSegment */.LQ)(field)}` };
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
    const meant = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, allowed) : undefined;
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
    const rule = (0,visible/* visible */.RK)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
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
        return value === '' ? 'empty text' : `the text "${(0,visible/* visible */.RK)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    return memberAt(value, (0,places/* pointerSegments */.cP)(pointer));
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

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(4951);
;// CONCATENATED MODULE: ./packages/config/lib/aiop.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/aiop.schema.json. Do not edit.


const known0 = { "run": 0, "cwd": 0, "inputs": 0, "outputs": 0, "needs": 0, "env": 0, "tools": 0, "retries": 0, "timeout": 0, "junit": 0, "hermetic": 0, "matchers": 0, "per-file": 0, "shared-inputs": 0 };
const known1 = { "regexp": 0, "file": 0, "fromPath": 0, "line": 0, "column": 0, "severity": 0, "code": 0, "message": 0, "loop": 0 };
const known2 = { "types": 0, "type-case": 0, "scope": 0, "scopes": 0, "scope-case": 0, "subject-case": 0, "subject-not-case": 0, "subject-min-length": 0, "subject-max-length": 0, "subject-full-stop": 0, "header-max-length": 0, "body": 0, "body-max-line-length": 0, "footer-max-line-length": 0, "references": 0, "trailers": 0, "warn": 0, "fixups": 0, "merges": 0, "ignore": 0, "commitlint": 0 };
/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = (ucs2length["default"] ?? ucs2length);
const func17 = Object.prototype.hasOwnProperty;
const func0 = (equal["default"] ?? equal);
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,255}$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,4}[smh]$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern9 = new RegExp("^auto$", "u");
const pattern10 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$", "u");
const pattern11 = new RegExp("^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$", "u");
const pattern12 = new RegExp("^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$", "u");
const pattern13 = new RegExp("^off$", "u");
const pattern14 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$", "u");
const pattern15 = new RegExp("^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$", "u");
const pattern26 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$", "u");
const pattern28 = new RegExp("^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$", "u");
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
        if (data.run === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func17.call(known0, key0))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data0 = data.run;
            if (typeof data0 === "string") {
                if (func1(data0) > 65536) {
                    const err2 = { instancePath: instancePath + "/run", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/run", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err4 = { instancePath: instancePath + "/run", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.cwd !== undefined) {
            let data1 = data.cwd;
            if (typeof data1 === "string") {
                if (func1(data1) > 1024) {
                    const err5 = { instancePath: instancePath + "/cwd", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (func1(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/cwd", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                const err7 = { instancePath: instancePath + "/cwd", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data2 = data.inputs;
            if (Array.isArray(data2)) {
                if (data2.length > 1000) {
                    const err8 = { instancePath: instancePath + "/inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err10 = { instancePath: instancePath + "/inputs/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.outputs !== undefined) {
            let data4 = data.outputs;
            if (Array.isArray(data4)) {
                if (data4.length > 1000) {
                    const err12 = { instancePath: instancePath + "/outputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data4[i1] !== "string") {
                        const err13 = { instancePath: instancePath + "/outputs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
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
            else {
                const err14 = { instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data6 = data.needs;
            if (Array.isArray(data6)) {
                if (data6.length > 1000) {
                    const err15 = { instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data6[i2] !== "string") {
                        const err16 = { instancePath: instancePath + "/needs/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i3 = data6.length;
                let j0;
                if (i3 > 1) {
                    const indices0 = {};
                    for (; i3--;) {
                        let item0 = data6[i3];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err17 = { instancePath: instancePath + "/needs", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i3;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data8 = data.env;
            if (Array.isArray(data8)) {
                if (data8.length > 1000) {
                    const err19 = { instancePath: instancePath + "/env", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len3 = data8.length;
                for (let i4 = 0; i4 < len3; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                        if (!pattern4.test(data9)) {
                            const err20 = { instancePath: instancePath + "/env/" + i4, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/env/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                let i5 = data8.length;
                let j1;
                if (i5 > 1) {
                    const indices1 = {};
                    for (; i5--;) {
                        let item1 = data8[i5];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err22 = { instancePath: instancePath + "/env", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i5;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/env", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.tools !== undefined) {
            let data10 = data.tools;
            if (Array.isArray(data10)) {
                if (data10.length > 100) {
                    const err24 = { instancePath: instancePath + "/tools", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len4 = data10.length;
                for (let i6 = 0; i6 < len4; i6++) {
                    let data11 = data10[i6];
                    if (typeof data11 === "string") {
                        if (func1(data11) > 1024) {
                            const err25 = { instancePath: instancePath + "/tools/" + i6, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (func1(data11) < 1) {
                            const err26 = { instancePath: instancePath + "/tools/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err27 = { instancePath: instancePath + "/tools/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                let i7 = data10.length;
                let j2;
                if (i7 > 1) {
                    const indices2 = {};
                    for (; i7--;) {
                        let item2 = data10[i7];
                        if (typeof item2 !== "string") {
                            continue;
                        }
                        if (typeof indices2[item2] == "number") {
                            j2 = indices2[item2];
                            const err28 = { instancePath: instancePath + "/tools", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                            break;
                        }
                        indices2[item2] = i7;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.retries !== undefined) {
            let data12 = data.retries;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err30 = { instancePath: instancePath + "/retries", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 > 10 || isNaN(data12)) {
                    const err31 = { instancePath: instancePath + "/retries", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                    const err32 = { instancePath: instancePath + "/retries", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        if (data.timeout !== undefined) {
            let data13 = data.timeout;
            if (typeof data13 === "string") {
                if (!pattern5.test(data13)) {
                    const err33 = { instancePath: instancePath + "/timeout", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
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
                const err34 = { instancePath: instancePath + "/timeout", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.junit !== undefined) {
            let data14 = data.junit;
            if (typeof data14 === "string") {
                if (func1(data14) > 1024) {
                    const err35 = { instancePath: instancePath + "/junit", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (func1(data14) < 1) {
                    const err36 = { instancePath: instancePath + "/junit", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/junit", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.hermetic !== undefined) {
            if (typeof data.hermetic !== "boolean") {
                const err38 = { instancePath: instancePath + "/hermetic", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.matchers !== undefined) {
            let data16 = data.matchers;
            if (Array.isArray(data16)) {
                if (data16.length > 100) {
                    const err39 = { instancePath: instancePath + "/matchers", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                const len5 = data16.length;
                for (let i8 = 0; i8 < len5; i8++) {
                    let data17 = data16[i8];
                    if (typeof data17 === "string") {
                        if (func1(data17) > 64) {
                            const err40 = { instancePath: instancePath + "/matchers/" + i8, keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (func1(data17) < 1) {
                            const err41 = { instancePath: instancePath + "/matchers/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err42 = { instancePath: instancePath + "/matchers/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                let i9 = data16.length;
                let j3;
                if (i9 > 1) {
                    const indices3 = {};
                    for (; i9--;) {
                        let item3 = data16[i9];
                        if (typeof item3 !== "string") {
                            continue;
                        }
                        if (typeof indices3[item3] == "number") {
                            j3 = indices3[item3];
                            const err43 = { instancePath: instancePath + "/matchers", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                            break;
                        }
                        indices3[item3] = i9;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/matchers", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data["per-file"] !== undefined) {
            if (typeof data["per-file"] !== "boolean") {
                const err45 = { instancePath: instancePath + "/per-file", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data["shared-inputs"] !== undefined) {
            let data19 = data["shared-inputs"];
            if (Array.isArray(data19)) {
                if (data19.length > 1000) {
                    const err46 = { instancePath: instancePath + "/shared-inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data19.length < 1) {
                    const err47 = { instancePath: instancePath + "/shared-inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                const len6 = data19.length;
                for (let i10 = 0; i10 < len6; i10++) {
                    if (typeof data19[i10] !== "string") {
                        const err48 = { instancePath: instancePath + "/shared-inputs/" + i10, keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err49 = { instancePath: instancePath + "/shared-inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        const err50 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.pattern === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "owner") || (key0 === "severity")) || (key0 === "pattern"))) {
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
        if (data.owner !== undefined) {
            let data0 = data.owner;
            if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                    const err3 = { instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/owner", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (!(((data1 === "error") || (data1 === "warning")) || (data1 === "notice"))) {
                const err6 = { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["error", "warning", "notice"] }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.pattern !== undefined) {
            let data2 = data.pattern;
            if (Array.isArray(data2)) {
                if (data2.length > 10) {
                    const err7 = { instancePath: instancePath + "/pattern", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/pattern", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.regexp === undefined) {
                            const err9 = { instancePath: instancePath + "/pattern/" + i0, keyword: "required", params: { missingProperty: "regexp" }, message: "must have required property '" + "regexp" + "'" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (!(func17.call(known1, key1))) {
                                const err10 = { instancePath: instancePath + "/pattern/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data3.regexp !== undefined) {
                            let data4 = data3.regexp;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 2000) {
                                    const err11 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                                if (func1(data4) < 1) {
                                    const err12 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data3.file !== undefined) {
                            let data5 = data3.file;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err14 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 > 99 || isNaN(data5)) {
                                    const err15 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (data5 < 1 || isNaN(data5)) {
                                    const err16 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.fromPath !== undefined) {
                            let data6 = data3.fromPath;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err17 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 99 || isNaN(data6)) {
                                    const err18 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                                if (data6 < 1 || isNaN(data6)) {
                                    const err19 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                        if (data3.line !== undefined) {
                            let data7 = data3.line;
                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                const err20 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 99 || isNaN(data7)) {
                                    const err21 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                if (data7 < 1 || isNaN(data7)) {
                                    const err22 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                        if (data3.column !== undefined) {
                            let data8 = data3.column;
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err23 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 99 || isNaN(data8)) {
                                    const err24 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data8 < 1 || isNaN(data8)) {
                                    const err25 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.severity !== undefined) {
                            let data9 = data3.severity;
                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                const err26 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 99 || isNaN(data9)) {
                                    const err27 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data9 < 1 || isNaN(data9)) {
                                    const err28 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.code !== undefined) {
                            let data10 = data3.code;
                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                const err29 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                if (data10 > 99 || isNaN(data10)) {
                                    const err30 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data10 < 1 || isNaN(data10)) {
                                    const err31 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.message !== undefined) {
                            let data11 = data3.message;
                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                const err32 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                if (data11 > 99 || isNaN(data11)) {
                                    const err33 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data11 < 1 || isNaN(data11)) {
                                    const err34 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                        if (data3.loop !== undefined) {
                            if (typeof data3.loop !== "boolean") {
                                const err35 = { instancePath: instancePath + "/pattern/" + i0 + "/loop", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/pattern/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/pattern", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
    else {
        const err38 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/aiop.schema.json" */ ;
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
        for (const key0 in data) {
            if (!((((((key0 === "apiVersion") || (key0 === "setup")) || (key0 === "verify")) || (key0 === "version")) || (key0 === "commits")) || (key0 === "ledger"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err2 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.setup !== undefined) {
            let data1 = data.setup;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.run === undefined) {
                    const err3 = { instancePath: instancePath + "/setup", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((((((((key1 === "run") || (key1 === "cwd")) || (key1 === "inputs")) || (key1 === "outputs")) || (key1 === "env")) || (key1 === "tools")) || (key1 === "retries")) || (key1 === "timeout"))) {
                        const err4 = { instancePath: instancePath + "/setup", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1.run !== undefined) {
                    let data2 = data1.run;
                    if (typeof data2 === "string") {
                        if (func1(data2) > 65536) {
                            const err5 = { instancePath: instancePath + "/setup/run", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (func1(data2) < 1) {
                            const err6 = { instancePath: instancePath + "/setup/run", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err7 = { instancePath: instancePath + "/setup/run", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.cwd !== undefined) {
                    let data3 = data1.cwd;
                    if (typeof data3 === "string") {
                        if (func1(data3) > 1024) {
                            const err8 = { instancePath: instancePath + "/setup/cwd", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (func1(data3) < 1) {
                            const err9 = { instancePath: instancePath + "/setup/cwd", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err10 = { instancePath: instancePath + "/setup/cwd", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.inputs !== undefined) {
                    let data4 = data1.inputs;
                    if (Array.isArray(data4)) {
                        if (data4.length > 1000) {
                            const err11 = { instancePath: instancePath + "/setup/inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data4.length < 1) {
                            const err12 = { instancePath: instancePath + "/setup/inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data4[i0] !== "string") {
                                const err13 = { instancePath: instancePath + "/setup/inputs/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    else {
                        const err14 = { instancePath: instancePath + "/setup/inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data1.outputs !== undefined) {
                    let data6 = data1.outputs;
                    if (Array.isArray(data6)) {
                        if (data6.length > 1000) {
                            const err15 = { instancePath: instancePath + "/setup/outputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data6[i1] !== "string") {
                                const err16 = { instancePath: instancePath + "/setup/outputs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/setup/outputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data1.env !== undefined) {
                    let data8 = data1.env;
                    if (Array.isArray(data8)) {
                        if (data8.length > 1000) {
                            const err18 = { instancePath: instancePath + "/setup/env", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        const len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data9 = data8[i2];
                            if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                    const err19 = { instancePath: instancePath + "/setup/env/" + i2, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/setup/env/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        let i3 = data8.length;
                        let j0;
                        if (i3 > 1) {
                            const indices0 = {};
                            for (; i3--;) {
                                let item0 = data8[i3];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err21 = { instancePath: instancePath + "/setup/env", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i3;
                            }
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/setup/env", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data1.tools !== undefined) {
                    let data10 = data1.tools;
                    if (Array.isArray(data10)) {
                        if (data10.length > 100) {
                            const err23 = { instancePath: instancePath + "/setup/tools", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        const len3 = data10.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                            let data11 = data10[i4];
                            if (typeof data11 === "string") {
                                if (func1(data11) > 1024) {
                                    const err24 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (func1(data11) < 1) {
                                    const err25 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                const err26 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        let i5 = data10.length;
                        let j1;
                        if (i5 > 1) {
                            const indices1 = {};
                            for (; i5--;) {
                                let item1 = data10[i5];
                                if (typeof item1 !== "string") {
                                    continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                    j1 = indices1[item1];
                                    const err27 = { instancePath: instancePath + "/setup/tools", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                    break;
                                }
                                indices1[item1] = i5;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/setup/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data1.retries !== undefined) {
                    let data12 = data1.retries;
                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                        const err29 = { instancePath: instancePath + "/setup/retries", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 10 || isNaN(data12)) {
                            const err30 = { instancePath: instancePath + "/setup/retries", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err31 = { instancePath: instancePath + "/setup/retries", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.timeout !== undefined) {
                    let data13 = data1.timeout;
                    if (typeof data13 === "string") {
                        if (!pattern5.test(data13)) {
                            const err32 = { instancePath: instancePath + "/setup/timeout", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/setup/timeout", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/setup", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data14 = data.verify;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                    if (!(((key2 === "from") || (key2 === "tasks")) || (key2 === "matchers"))) {
                        const err35 = { instancePath: instancePath + "/verify", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data14.from !== undefined) {
                    let data15 = data14.from;
                    const _errs42 = errors;
                    let valid21 = false;
                    const _errs43 = errors;
                    const _errs45 = errors;
                    let valid23 = false;
                    const _errs46 = errors;
                    if (typeof data15 === "string") {
                        if (func1(data15) > 1024) {
                            const err36 = { instancePath: instancePath + "/verify/from", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        if (func1(data15) < 1) {
                            const err37 = { instancePath: instancePath + "/verify/from", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err38 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    var _valid1 = _errs46 === errors;
                    valid23 = valid23 || _valid1;
                    const _errs48 = errors;
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.file === undefined) {
                            const err39 = { instancePath: instancePath + "/verify/from", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        for (const key3 in data15) {
                            if (!((key3 === "file") || (key3 === "tasks"))) {
                                const err40 = { instancePath: instancePath + "/verify/from", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data15.file !== undefined) {
                            let data16 = data15.file;
                            if (typeof data16 === "string") {
                                if (func1(data16) > 1024) {
                                    const err41 = { instancePath: instancePath + "/verify/from/file", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (func1(data16) < 1) {
                                    const err42 = { instancePath: instancePath + "/verify/from/file", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err43 = { instancePath: instancePath + "/verify/from/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data15.tasks !== undefined) {
                            let data17 = data15.tasks;
                            if (Array.isArray(data17)) {
                                if (data17.length > 1000) {
                                    const err44 = { instancePath: instancePath + "/verify/from/tasks", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (data17.length < 1) {
                                    const err45 = { instancePath: instancePath + "/verify/from/tasks", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                                const len4 = data17.length;
                                for (let i6 = 0; i6 < len4; i6++) {
                                    let data18 = data17[i6];
                                    if (typeof data18 === "string") {
                                        if (func1(data18) < 1) {
                                            const err46 = { instancePath: instancePath + "/verify/from/tasks/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/verify/from/tasks/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                let i7 = data17.length;
                                let j2;
                                if (i7 > 1) {
                                    const indices2 = {};
                                    for (; i7--;) {
                                        let item2 = data17[i7];
                                        if (typeof item2 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices2[item2] == "number") {
                                            j2 = indices2[item2];
                                            const err48 = { instancePath: instancePath + "/verify/from/tasks", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices2[item2] = i7;
                                    }
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/verify/from/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                        const err50 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    var _valid1 = _errs48 === errors;
                    valid23 = valid23 || _valid1;
                    if (!valid23) {
                        const err51 = { instancePath: instancePath + "/verify/from", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs45;
                        if (vErrors !== null) {
                            if (_errs45) {
                                vErrors.length = _errs45;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var _valid0 = _errs43 === errors;
                    valid21 = valid21 || _valid0;
                    const _errs57 = errors;
                    if (Array.isArray(data15)) {
                        if (data15.length > 20) {
                            const err52 = { instancePath: instancePath + "/verify/from", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data15.length < 1) {
                            const err53 = { instancePath: instancePath + "/verify/from", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        const len5 = data15.length;
                        for (let i8 = 0; i8 < len5; i8++) {
                            let data19 = data15[i8];
                            const _errs61 = errors;
                            let valid31 = false;
                            const _errs62 = errors;
                            if (typeof data19 === "string") {
                                if (func1(data19) > 1024) {
                                    const err54 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                if (func1(data19) < 1) {
                                    const err55 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                const err56 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                            var _valid2 = _errs62 === errors;
                            valid31 = valid31 || _valid2;
                            const _errs64 = errors;
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                if (data19.file === undefined) {
                                    const err57 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                                for (const key4 in data19) {
                                    if (!((key4 === "file") || (key4 === "tasks"))) {
                                        const err58 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err58];
                                        }
                                        else {
                                            vErrors.push(err58);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.file !== undefined) {
                                    let data20 = data19.file;
                                    if (typeof data20 === "string") {
                                        if (func1(data20) > 1024) {
                                            const err59 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err59];
                                            }
                                            else {
                                                vErrors.push(err59);
                                            }
                                            errors++;
                                        }
                                        if (func1(data20) < 1) {
                                            const err60 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err61 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.tasks !== undefined) {
                                    let data21 = data19.tasks;
                                    if (Array.isArray(data21)) {
                                        if (data21.length > 1000) {
                                            const err62 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                        if (data21.length < 1) {
                                            const err63 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                        const len6 = data21.length;
                                        for (let i9 = 0; i9 < len6; i9++) {
                                            let data22 = data21[i9];
                                            if (typeof data22 === "string") {
                                                if (func1(data22) < 1) {
                                                    const err64 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks/" + i9, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err64];
                                                    }
                                                    else {
                                                        vErrors.push(err64);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err65 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks/" + i9, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err65];
                                                }
                                                else {
                                                    vErrors.push(err65);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i10 = data21.length;
                                        let j3;
                                        if (i10 > 1) {
                                            const indices3 = {};
                                            for (; i10--;) {
                                                let item3 = data21[i10];
                                                if (typeof item3 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices3[item3] == "number") {
                                                    j3 = indices3[item3];
                                                    const err66 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "uniqueItems", params: { i: i10, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err66];
                                                    }
                                                    else {
                                                        vErrors.push(err66);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices3[item3] = i10;
                                            }
                                        }
                                    }
                                    else {
                                        const err67 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                            else {
                                const err68 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                            var _valid2 = _errs64 === errors;
                            valid31 = valid31 || _valid2;
                            if (!valid31) {
                                const err69 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs61;
                                if (vErrors !== null) {
                                    if (_errs61) {
                                        vErrors.length = _errs61;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err70 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                    var _valid0 = _errs57 === errors;
                    valid21 = valid21 || _valid0;
                    if (!valid21) {
                        const err71 = { instancePath: instancePath + "/verify/from", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs42;
                        if (vErrors !== null) {
                            if (_errs42) {
                                vErrors.length = _errs42;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data14.tasks !== undefined) {
                    let data23 = data14.tasks;
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (Object.keys(data23).length > 10000) {
                            const err72 = { instancePath: instancePath + "/verify/tasks", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        if (Object.keys(data23).length < 1) {
                            const err73 = { instancePath: instancePath + "/verify/tasks", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        for (const key5 in data23) {
                            const _errs75 = errors;
                            if (typeof key5 === "string") {
                                if (!pattern6.test(key5)) {
                                    const err74 = { instancePath: instancePath + "/verify/tasks", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"", propertyName: key5 };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                            }
                            var valid36 = _errs75 === errors;
                            if (!valid36) {
                                const err75 = { instancePath: instancePath + "/verify/tasks", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                        for (const key6 in data23) {
                            if (!(validate21(data23[key6], { instancePath: instancePath + "/verify/tasks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key6, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/verify/tasks", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
                if (data14.matchers !== undefined) {
                    let data25 = data14.matchers;
                    if (Array.isArray(data25)) {
                        if (data25.length > 50) {
                            const err77 = { instancePath: instancePath + "/verify/matchers", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                        if (data25.length < 1) {
                            const err78 = { instancePath: instancePath + "/verify/matchers", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                        const len7 = data25.length;
                        for (let i11 = 0; i11 < len7; i11++) {
                            if (!(validate23(data25[i11], { instancePath: instancePath + "/verify/matchers/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/verify/matchers", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/verify", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data27 = data.version;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key7 in data27) {
                    if (!((key7 === "modules") || (key7 === "channels"))) {
                        const err81 = { instancePath: instancePath + "/version", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
                if (data27.modules !== undefined) {
                    let data28 = data27.modules;
                    if ((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (typeof data28 !== "string")) {
                        const err82 = { instancePath: instancePath + "/version/modules", keyword: "type", params: { type: ["object", "string"] }, message: "must be object,string" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                    if (typeof data28 === "string") {
                        if (!pattern9.test(data28)) {
                            const err83 = { instancePath: instancePath + "/version/modules", keyword: "pattern", params: { pattern: "^auto$" }, message: "must match pattern \"" + "^auto$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (Object.keys(data28).length > 1000) {
                            const err84 = { instancePath: instancePath + "/version/modules", keyword: "maxProperties", params: { limit: 1000 }, message: "must NOT have more than 1000 properties" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                        if (Object.keys(data28).length < 1) {
                            const err85 = { instancePath: instancePath + "/version/modules", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        for (const key8 in data28) {
                            const _errs86 = errors;
                            if (typeof key8 === "string") {
                                if (!pattern10.test(key8)) {
                                    const err86 = { instancePath: instancePath + "/version/modules", keyword: "pattern", params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$" }, message: "must match pattern \"" + "^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$" + "\"", propertyName: key8 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                            var valid41 = _errs86 === errors;
                            if (!valid41) {
                                const err87 = { instancePath: instancePath + "/version/modules", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        for (const key9 in data28) {
                            let data29 = data28[key9];
                            if ((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")) {
                                const err88 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: ["object", "string"] }, message: "must be object,string" };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                            if (typeof data29 === "string") {
                                if (func1(data29) > 1024) {
                                    const err89 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (func1(data29) < 1) {
                                    const err90 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                if (data29.path === undefined) {
                                    const err91 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                                for (const key10 in data29) {
                                    if (!(((((key10 === "path") || (key10 === "tag")) || (key10 === "depends-on")) || (key10 === "changelog")) || (key10 === "version-files"))) {
                                        const err92 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err92];
                                        }
                                        else {
                                            vErrors.push(err92);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.path !== undefined) {
                                    let data30 = data29.path;
                                    if (typeof data30 === "string") {
                                        if (func1(data30) > 1024) {
                                            const err93 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err93];
                                            }
                                            else {
                                                vErrors.push(err93);
                                            }
                                            errors++;
                                        }
                                        if (func1(data30) < 1) {
                                            const err94 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err94];
                                            }
                                            else {
                                                vErrors.push(err94);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err95 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err95];
                                        }
                                        else {
                                            vErrors.push(err95);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.tag !== undefined) {
                                    let data31 = data29.tag;
                                    if (typeof data31 === "string") {
                                        if (func1(data31) > 200) {
                                            const err96 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                        if (!pattern11.test(data31)) {
                                            const err97 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "pattern", params: { pattern: "^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$" }, message: "must match pattern \"" + "^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err98 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29["depends-on"] !== undefined) {
                                    let data32 = data29["depends-on"];
                                    if (Array.isArray(data32)) {
                                        if (data32.length > 1000) {
                                            const err99 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        const len8 = data32.length;
                                        for (let i12 = 0; i12 < len8; i12++) {
                                            if (typeof data32[i12] !== "string") {
                                                const err100 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on/" + i12, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err100];
                                                }
                                                else {
                                                    vErrors.push(err100);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i13 = data32.length;
                                        let j4;
                                        if (i13 > 1) {
                                            const indices4 = {};
                                            for (; i13--;) {
                                                let item4 = data32[i13];
                                                if (typeof item4 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices4[item4] == "number") {
                                                    j4 = indices4[item4];
                                                    const err101 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "uniqueItems", params: { i: i13, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err101];
                                                    }
                                                    else {
                                                        vErrors.push(err101);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices4[item4] = i13;
                                            }
                                        }
                                    }
                                    else {
                                        const err102 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err102];
                                        }
                                        else {
                                            vErrors.push(err102);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.changelog !== undefined) {
                                    let data34 = data29.changelog;
                                    if (typeof data34 === "string") {
                                        if (func1(data34) > 1024) {
                                            const err103 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err103];
                                            }
                                            else {
                                                vErrors.push(err103);
                                            }
                                            errors++;
                                        }
                                        if (func1(data34) < 1) {
                                            const err104 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err105 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err105];
                                        }
                                        else {
                                            vErrors.push(err105);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29["version-files"] !== undefined) {
                                    let data35 = data29["version-files"];
                                    if (Array.isArray(data35)) {
                                        if (data35.length > 100) {
                                            const err106 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                                            if (vErrors === null) {
                                                vErrors = [err106];
                                            }
                                            else {
                                                vErrors.push(err106);
                                            }
                                            errors++;
                                        }
                                        const len9 = data35.length;
                                        for (let i14 = 0; i14 < len9; i14++) {
                                            let data36 = data35[i14];
                                            if (typeof data36 === "string") {
                                                if (func1(data36) > 1024) {
                                                    const err107 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err107];
                                                    }
                                                    else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data36) < 1) {
                                                    const err108 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err108];
                                                    }
                                                    else {
                                                        vErrors.push(err108);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err109 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err109];
                                                }
                                                else {
                                                    vErrors.push(err109);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i15 = data35.length;
                                        let j5;
                                        if (i15 > 1) {
                                            const indices5 = {};
                                            for (; i15--;) {
                                                let item5 = data35[i15];
                                                if (typeof item5 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices5[item5] == "number") {
                                                    j5 = indices5[item5];
                                                    const err110 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "uniqueItems", params: { i: i15, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i15 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err110];
                                                    }
                                                    else {
                                                        vErrors.push(err110);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices5[item5] = i15;
                                            }
                                        }
                                    }
                                    else {
                                        const err111 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err111];
                                        }
                                        else {
                                            vErrors.push(err111);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data27.channels !== undefined) {
                    let data37 = data27.channels;
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        if (Object.keys(data37).length > 100) {
                            const err112 = { instancePath: instancePath + "/version/channels", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                        for (const key11 in data37) {
                            const _errs108 = errors;
                            if (typeof key11 === "string") {
                                if (func1(key11) > 200) {
                                    const err113 = { instancePath: instancePath + "/version/channels", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key11 };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                                if (func1(key11) < 1) {
                                    const err114 = { instancePath: instancePath + "/version/channels", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key11 };
                                    if (vErrors === null) {
                                        vErrors = [err114];
                                    }
                                    else {
                                        vErrors.push(err114);
                                    }
                                    errors++;
                                }
                            }
                            var valid51 = _errs108 === errors;
                            if (!valid51) {
                                const err115 = { instancePath: instancePath + "/version/channels", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        for (const key12 in data37) {
                            let data38 = data37[key12];
                            if (typeof data38 === "string") {
                                if (!pattern12.test(data38)) {
                                    const err116 = { instancePath: instancePath + "/version/channels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$" }, message: "must match pattern \"" + "^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$" + "\"" };
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
                                const err117 = { instancePath: instancePath + "/version/channels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" };
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
                        const err118 = { instancePath: instancePath + "/version/channels", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err119 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
        }
        if (data.commits !== undefined) {
            let data39 = data.commits;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key13 in data39) {
                    if (!(func17.call(known2, key13))) {
                        const err120 = { instancePath: instancePath + "/commits", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                }
                if (data39.types !== undefined) {
                    let data40 = data39.types;
                    if ((!(Array.isArray(data40))) && (typeof data40 !== "string")) {
                        const err121 = { instancePath: instancePath + "/commits/types", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                    if (typeof data40 === "string") {
                        if (!pattern13.test(data40)) {
                            const err122 = { instancePath: instancePath + "/commits/types", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data40)) {
                        if (data40.length > 200) {
                            const err123 = { instancePath: instancePath + "/commits/types", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                        if (data40.length < 1) {
                            const err124 = { instancePath: instancePath + "/commits/types", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err124];
                            }
                            else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                        const len10 = data40.length;
                        for (let i16 = 0; i16 < len10; i16++) {
                            let data41 = data40[i16];
                            if (typeof data41 === "string") {
                                if (!pattern14.test(data41)) {
                                    const err125 = { instancePath: instancePath + "/commits/types/" + i16, keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$" }, message: "must match pattern \"" + "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$" + "\"" };
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
                                const err126 = { instancePath: instancePath + "/commits/types/" + i16, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        let i17 = data40.length;
                        let j6;
                        if (i17 > 1) {
                            const indices6 = {};
                            for (; i17--;) {
                                let item6 = data40[i17];
                                if (typeof item6 !== "string") {
                                    continue;
                                }
                                if (typeof indices6[item6] == "number") {
                                    j6 = indices6[item6];
                                    const err127 = { instancePath: instancePath + "/commits/types", keyword: "uniqueItems", params: { i: i17, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i17 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                    break;
                                }
                                indices6[item6] = i17;
                            }
                        }
                    }
                }
                if (data39["type-case"] !== undefined) {
                    let data42 = data39["type-case"];
                    if ((!(Array.isArray(data42))) && (typeof data42 !== "string")) {
                        const err128 = { instancePath: instancePath + "/commits/type-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err128];
                        }
                        else {
                            vErrors.push(err128);
                        }
                        errors++;
                    }
                    if (typeof data42 === "string") {
                        if (!pattern15.test(data42)) {
                            const err129 = { instancePath: instancePath + "/commits/type-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data42)) {
                        if (data42.length < 1) {
                            const err130 = { instancePath: instancePath + "/commits/type-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                        const len11 = data42.length;
                        for (let i18 = 0; i18 < len11; i18++) {
                            let data43 = data42[i18];
                            if (!((((((((data43 === "lower-case") || (data43 === "upper-case")) || (data43 === "camel-case")) || (data43 === "kebab-case")) || (data43 === "pascal-case")) || (data43 === "sentence-case")) || (data43 === "snake-case")) || (data43 === "start-case"))) {
                                const err131 = { instancePath: instancePath + "/commits/type-case/" + i18, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        let i19 = data42.length;
                        let j7;
                        if (i19 > 1) {
                            outer0: for (; i19--;) {
                                for (j7 = i19; j7--;) {
                                    if (func0(data42[i19], data42[j7])) {
                                        const err132 = { instancePath: instancePath + "/commits/type-case", keyword: "uniqueItems", params: { i: i19, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i19 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err132];
                                        }
                                        else {
                                            vErrors.push(err132);
                                        }
                                        errors++;
                                        break outer0;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39.scope !== undefined) {
                    let data44 = data39.scope;
                    if (!(((data44 === "required") || (data44 === "forbidden")) || (data44 === "off"))) {
                        const err133 = { instancePath: instancePath + "/commits/scope", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err133];
                        }
                        else {
                            vErrors.push(err133);
                        }
                        errors++;
                    }
                }
                if (data39.scopes !== undefined) {
                    let data45 = data39.scopes;
                    if ((!(Array.isArray(data45))) && (typeof data45 !== "string")) {
                        const err134 = { instancePath: instancePath + "/commits/scopes", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err134];
                        }
                        else {
                            vErrors.push(err134);
                        }
                        errors++;
                    }
                    if (typeof data45 === "string") {
                        if (!pattern13.test(data45)) {
                            const err135 = { instancePath: instancePath + "/commits/scopes", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err135];
                            }
                            else {
                                vErrors.push(err135);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data45)) {
                        if (data45.length > 1000) {
                            const err136 = { instancePath: instancePath + "/commits/scopes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                        if (data45.length < 1) {
                            const err137 = { instancePath: instancePath + "/commits/scopes", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                        const len12 = data45.length;
                        for (let i20 = 0; i20 < len12; i20++) {
                            let data46 = data45[i20];
                            if (typeof data46 === "string") {
                                if (func1(data46) > 100) {
                                    const err138 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                                if (func1(data46) < 1) {
                                    const err139 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                const err140 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        let i21 = data45.length;
                        let j8;
                        if (i21 > 1) {
                            const indices7 = {};
                            for (; i21--;) {
                                let item7 = data45[i21];
                                if (typeof item7 !== "string") {
                                    continue;
                                }
                                if (typeof indices7[item7] == "number") {
                                    j8 = indices7[item7];
                                    const err141 = { instancePath: instancePath + "/commits/scopes", keyword: "uniqueItems", params: { i: i21, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i21 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err141];
                                    }
                                    else {
                                        vErrors.push(err141);
                                    }
                                    errors++;
                                    break;
                                }
                                indices7[item7] = i21;
                            }
                        }
                    }
                }
                if (data39["scope-case"] !== undefined) {
                    let data47 = data39["scope-case"];
                    if ((!(Array.isArray(data47))) && (typeof data47 !== "string")) {
                        const err142 = { instancePath: instancePath + "/commits/scope-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                    if (typeof data47 === "string") {
                        if (!pattern15.test(data47)) {
                            const err143 = { instancePath: instancePath + "/commits/scope-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data47)) {
                        if (data47.length < 1) {
                            const err144 = { instancePath: instancePath + "/commits/scope-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err144];
                            }
                            else {
                                vErrors.push(err144);
                            }
                            errors++;
                        }
                        const len13 = data47.length;
                        for (let i22 = 0; i22 < len13; i22++) {
                            let data48 = data47[i22];
                            if (!((((((((data48 === "lower-case") || (data48 === "upper-case")) || (data48 === "camel-case")) || (data48 === "kebab-case")) || (data48 === "pascal-case")) || (data48 === "sentence-case")) || (data48 === "snake-case")) || (data48 === "start-case"))) {
                                const err145 = { instancePath: instancePath + "/commits/scope-case/" + i22, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err145];
                                }
                                else {
                                    vErrors.push(err145);
                                }
                                errors++;
                            }
                        }
                        let i23 = data47.length;
                        let j9;
                        if (i23 > 1) {
                            outer1: for (; i23--;) {
                                for (j9 = i23; j9--;) {
                                    if (func0(data47[i23], data47[j9])) {
                                        const err146 = { instancePath: instancePath + "/commits/scope-case", keyword: "uniqueItems", params: { i: i23, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i23 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err146];
                                        }
                                        else {
                                            vErrors.push(err146);
                                        }
                                        errors++;
                                        break outer1;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-case"] !== undefined) {
                    let data49 = data39["subject-case"];
                    if ((!(Array.isArray(data49))) && (typeof data49 !== "string")) {
                        const err147 = { instancePath: instancePath + "/commits/subject-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                    if (typeof data49 === "string") {
                        if (!pattern15.test(data49)) {
                            const err148 = { instancePath: instancePath + "/commits/subject-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err148];
                            }
                            else {
                                vErrors.push(err148);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data49)) {
                        if (data49.length < 1) {
                            const err149 = { instancePath: instancePath + "/commits/subject-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err149];
                            }
                            else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                        const len14 = data49.length;
                        for (let i24 = 0; i24 < len14; i24++) {
                            let data50 = data49[i24];
                            if (!((((((((data50 === "lower-case") || (data50 === "upper-case")) || (data50 === "camel-case")) || (data50 === "kebab-case")) || (data50 === "pascal-case")) || (data50 === "sentence-case")) || (data50 === "snake-case")) || (data50 === "start-case"))) {
                                const err150 = { instancePath: instancePath + "/commits/subject-case/" + i24, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err150];
                                }
                                else {
                                    vErrors.push(err150);
                                }
                                errors++;
                            }
                        }
                        let i25 = data49.length;
                        let j10;
                        if (i25 > 1) {
                            outer2: for (; i25--;) {
                                for (j10 = i25; j10--;) {
                                    if (func0(data49[i25], data49[j10])) {
                                        const err151 = { instancePath: instancePath + "/commits/subject-case", keyword: "uniqueItems", params: { i: i25, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i25 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                        break outer2;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-not-case"] !== undefined) {
                    let data51 = data39["subject-not-case"];
                    if ((!(Array.isArray(data51))) && (typeof data51 !== "string")) {
                        const err152 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err152];
                        }
                        else {
                            vErrors.push(err152);
                        }
                        errors++;
                    }
                    if (typeof data51 === "string") {
                        if (!pattern15.test(data51)) {
                            const err153 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data51)) {
                        if (data51.length < 1) {
                            const err154 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        const len15 = data51.length;
                        for (let i26 = 0; i26 < len15; i26++) {
                            let data52 = data51[i26];
                            if (!((((((((data52 === "lower-case") || (data52 === "upper-case")) || (data52 === "camel-case")) || (data52 === "kebab-case")) || (data52 === "pascal-case")) || (data52 === "sentence-case")) || (data52 === "snake-case")) || (data52 === "start-case"))) {
                                const err155 = { instancePath: instancePath + "/commits/subject-not-case/" + i26, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err155];
                                }
                                else {
                                    vErrors.push(err155);
                                }
                                errors++;
                            }
                        }
                        let i27 = data51.length;
                        let j11;
                        if (i27 > 1) {
                            outer3: for (; i27--;) {
                                for (j11 = i27; j11--;) {
                                    if (func0(data51[i27], data51[j11])) {
                                        const err156 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "uniqueItems", params: { i: i27, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i27 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err156];
                                        }
                                        else {
                                            vErrors.push(err156);
                                        }
                                        errors++;
                                        break outer3;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-min-length"] !== undefined) {
                    let data53 = data39["subject-min-length"];
                    if ((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")) {
                        const err157 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err157];
                        }
                        else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                    if ((typeof data53 == "number") && (isFinite(data53))) {
                        if (data53 > 10000 || isNaN(data53)) {
                            const err158 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                        if (data53 < 1 || isNaN(data53)) {
                            const err159 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    if (typeof data53 === "string") {
                        if (!pattern13.test(data53)) {
                            const err160 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["subject-max-length"] !== undefined) {
                    let data54 = data39["subject-max-length"];
                    if ((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) {
                        const err161 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err161];
                        }
                        else {
                            vErrors.push(err161);
                        }
                        errors++;
                    }
                    if ((typeof data54 == "number") && (isFinite(data54))) {
                        if (data54 > 10000 || isNaN(data54)) {
                            const err162 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err162];
                            }
                            else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                        if (data54 < 1 || isNaN(data54)) {
                            const err163 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err163];
                            }
                            else {
                                vErrors.push(err163);
                            }
                            errors++;
                        }
                    }
                    if (typeof data54 === "string") {
                        if (!pattern13.test(data54)) {
                            const err164 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["subject-full-stop"] !== undefined) {
                    let data55 = data39["subject-full-stop"];
                    if (!((data55 === "forbidden") || (data55 === "off"))) {
                        const err165 = { instancePath: instancePath + "/commits/subject-full-stop", keyword: "enum", params: { allowedValues: ["forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err165];
                        }
                        else {
                            vErrors.push(err165);
                        }
                        errors++;
                    }
                }
                if (data39["header-max-length"] !== undefined) {
                    let data56 = data39["header-max-length"];
                    if ((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (typeof data56 !== "string")) {
                        const err166 = { instancePath: instancePath + "/commits/header-max-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err166];
                        }
                        else {
                            vErrors.push(err166);
                        }
                        errors++;
                    }
                    if ((typeof data56 == "number") && (isFinite(data56))) {
                        if (data56 > 10000 || isNaN(data56)) {
                            const err167 = { instancePath: instancePath + "/commits/header-max-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err167];
                            }
                            else {
                                vErrors.push(err167);
                            }
                            errors++;
                        }
                        if (data56 < 1 || isNaN(data56)) {
                            const err168 = { instancePath: instancePath + "/commits/header-max-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err168];
                            }
                            else {
                                vErrors.push(err168);
                            }
                            errors++;
                        }
                    }
                    if (typeof data56 === "string") {
                        if (!pattern13.test(data56)) {
                            const err169 = { instancePath: instancePath + "/commits/header-max-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err169];
                            }
                            else {
                                vErrors.push(err169);
                            }
                            errors++;
                        }
                    }
                }
                if (data39.body !== undefined) {
                    let data57 = data39.body;
                    if (!(((data57 === "required") || (data57 === "forbidden")) || (data57 === "off"))) {
                        const err170 = { instancePath: instancePath + "/commits/body", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data39["body-max-line-length"] !== undefined) {
                    let data58 = data39["body-max-line-length"];
                    if ((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")) {
                        const err171 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err171];
                        }
                        else {
                            vErrors.push(err171);
                        }
                        errors++;
                    }
                    if ((typeof data58 == "number") && (isFinite(data58))) {
                        if (data58 > 10000 || isNaN(data58)) {
                            const err172 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err172];
                            }
                            else {
                                vErrors.push(err172);
                            }
                            errors++;
                        }
                        if (data58 < 1 || isNaN(data58)) {
                            const err173 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err173];
                            }
                            else {
                                vErrors.push(err173);
                            }
                            errors++;
                        }
                    }
                    if (typeof data58 === "string") {
                        if (!pattern13.test(data58)) {
                            const err174 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err174];
                            }
                            else {
                                vErrors.push(err174);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["footer-max-line-length"] !== undefined) {
                    let data59 = data39["footer-max-line-length"];
                    if ((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")) {
                        const err175 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err175];
                        }
                        else {
                            vErrors.push(err175);
                        }
                        errors++;
                    }
                    if ((typeof data59 == "number") && (isFinite(data59))) {
                        if (data59 > 10000 || isNaN(data59)) {
                            const err176 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                        if (data59 < 1 || isNaN(data59)) {
                            const err177 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err177];
                            }
                            else {
                                vErrors.push(err177);
                            }
                            errors++;
                        }
                    }
                    if (typeof data59 === "string") {
                        if (!pattern13.test(data59)) {
                            const err178 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err178];
                            }
                            else {
                                vErrors.push(err178);
                            }
                            errors++;
                        }
                    }
                }
                if (data39.references !== undefined) {
                    let data60 = data39.references;
                    if (!(((data60 === "required") || (data60 === "forbidden")) || (data60 === "off"))) {
                        const err179 = { instancePath: instancePath + "/commits/references", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err179];
                        }
                        else {
                            vErrors.push(err179);
                        }
                        errors++;
                    }
                }
                if (data39.trailers !== undefined) {
                    let data61 = data39.trailers;
                    if ((!(Array.isArray(data61))) && (typeof data61 !== "string")) {
                        const err180 = { instancePath: instancePath + "/commits/trailers", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err180];
                        }
                        else {
                            vErrors.push(err180);
                        }
                        errors++;
                    }
                    if (typeof data61 === "string") {
                        if (!pattern13.test(data61)) {
                            const err181 = { instancePath: instancePath + "/commits/trailers", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err181];
                            }
                            else {
                                vErrors.push(err181);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data61)) {
                        if (data61.length > 20) {
                            const err182 = { instancePath: instancePath + "/commits/trailers", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                                vErrors = [err182];
                            }
                            else {
                                vErrors.push(err182);
                            }
                            errors++;
                        }
                        if (data61.length < 1) {
                            const err183 = { instancePath: instancePath + "/commits/trailers", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err183];
                            }
                            else {
                                vErrors.push(err183);
                            }
                            errors++;
                        }
                        const len16 = data61.length;
                        for (let i28 = 0; i28 < len16; i28++) {
                            let data62 = data61[i28];
                            if (typeof data62 === "string") {
                                if (!pattern26.test(data62)) {
                                    const err184 = { instancePath: instancePath + "/commits/trailers/" + i28, keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z][A-Za-z0-9-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/commits/trailers/" + i28, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                        let i29 = data61.length;
                        let j12;
                        if (i29 > 1) {
                            const indices8 = {};
                            for (; i29--;) {
                                let item8 = data61[i29];
                                if (typeof item8 !== "string") {
                                    continue;
                                }
                                if (typeof indices8[item8] == "number") {
                                    j12 = indices8[item8];
                                    const err186 = { instancePath: instancePath + "/commits/trailers", keyword: "uniqueItems", params: { i: i29, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i29 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                    break;
                                }
                                indices8[item8] = i29;
                            }
                        }
                    }
                }
                if (data39.warn !== undefined) {
                    let data63 = data39.warn;
                    if (Array.isArray(data63)) {
                        const len17 = data63.length;
                        for (let i30 = 0; i30 < len17; i30++) {
                            let data64 = data63[i30];
                            if (!((((((((((((((((data64 === "types") || (data64 === "type-case")) || (data64 === "scope")) || (data64 === "scopes")) || (data64 === "scope-case")) || (data64 === "subject-case")) || (data64 === "subject-not-case")) || (data64 === "subject-min-length")) || (data64 === "subject-max-length")) || (data64 === "subject-full-stop")) || (data64 === "header-max-length")) || (data64 === "body")) || (data64 === "body-max-line-length")) || (data64 === "footer-max-line-length")) || (data64 === "references")) || (data64 === "trailers"))) {
                                const err187 = { instancePath: instancePath + "/commits/warn/" + i30, keyword: "enum", params: { allowedValues: ["types", "type-case", "scope", "scopes", "scope-case", "subject-case", "subject-not-case", "subject-min-length", "subject-max-length", "subject-full-stop", "header-max-length", "body", "body-max-line-length", "footer-max-line-length", "references", "trailers"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err187];
                                }
                                else {
                                    vErrors.push(err187);
                                }
                                errors++;
                            }
                        }
                        let i31 = data63.length;
                        let j13;
                        if (i31 > 1) {
                            outer4: for (; i31--;) {
                                for (j13 = i31; j13--;) {
                                    if (func0(data63[i31], data63[j13])) {
                                        const err188 = { instancePath: instancePath + "/commits/warn", keyword: "uniqueItems", params: { i: i31, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i31 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                        break outer4;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err189 = { instancePath: instancePath + "/commits/warn", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err189];
                        }
                        else {
                            vErrors.push(err189);
                        }
                        errors++;
                    }
                }
                if (data39.fixups !== undefined) {
                    let data65 = data39.fixups;
                    if (!(((data65 === "error") || (data65 === "warning")) || (data65 === "off"))) {
                        const err190 = { instancePath: instancePath + "/commits/fixups", keyword: "enum", params: { allowedValues: ["error", "warning", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err190];
                        }
                        else {
                            vErrors.push(err190);
                        }
                        errors++;
                    }
                }
                if (data39.merges !== undefined) {
                    let data66 = data39.merges;
                    if (!((data66 === "ignore") || (data66 === "lint"))) {
                        const err191 = { instancePath: instancePath + "/commits/merges", keyword: "enum", params: { allowedValues: ["ignore", "lint"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err191];
                        }
                        else {
                            vErrors.push(err191);
                        }
                        errors++;
                    }
                }
                if (data39.ignore !== undefined) {
                    let data67 = data39.ignore;
                    if (Array.isArray(data67)) {
                        if (data67.length > 100) {
                            const err192 = { instancePath: instancePath + "/commits/ignore", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                                vErrors = [err192];
                            }
                            else {
                                vErrors.push(err192);
                            }
                            errors++;
                        }
                        const len18 = data67.length;
                        for (let i32 = 0; i32 < len18; i32++) {
                            let data68 = data67[i32];
                            if (typeof data68 === "string") {
                                if (func1(data68) > 200) {
                                    const err193 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err193];
                                    }
                                    else {
                                        vErrors.push(err193);
                                    }
                                    errors++;
                                }
                                if (func1(data68) < 1) {
                                    const err194 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err194];
                                    }
                                    else {
                                        vErrors.push(err194);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err195 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                        }
                        let i33 = data67.length;
                        let j14;
                        if (i33 > 1) {
                            const indices9 = {};
                            for (; i33--;) {
                                let item9 = data67[i33];
                                if (typeof item9 !== "string") {
                                    continue;
                                }
                                if (typeof indices9[item9] == "number") {
                                    j14 = indices9[item9];
                                    const err196 = { instancePath: instancePath + "/commits/ignore", keyword: "uniqueItems", params: { i: i33, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i33 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err196];
                                    }
                                    else {
                                        vErrors.push(err196);
                                    }
                                    errors++;
                                    break;
                                }
                                indices9[item9] = i33;
                            }
                        }
                    }
                    else {
                        const err197 = { instancePath: instancePath + "/commits/ignore", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err197];
                        }
                        else {
                            vErrors.push(err197);
                        }
                        errors++;
                    }
                }
                if (data39.commitlint !== undefined) {
                    if (typeof data39.commitlint !== "boolean") {
                        const err198 = { instancePath: instancePath + "/commits/commitlint", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err198];
                        }
                        else {
                            vErrors.push(err198);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err199 = { instancePath: instancePath + "/commits", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err199];
                }
                else {
                    vErrors.push(err199);
                }
                errors++;
            }
        }
        if (data.ledger !== undefined) {
            let data70 = data.ledger;
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key14 in data70) {
                    if (!((key14 === "branch") || (key14 === "events"))) {
                        const err200 = { instancePath: instancePath + "/ledger", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err200];
                        }
                        else {
                            vErrors.push(err200);
                        }
                        errors++;
                    }
                }
                if (data70.branch !== undefined) {
                    let data71 = data70.branch;
                    if (typeof data71 === "string") {
                        if (!pattern27.test(data71)) {
                            const err201 = { instancePath: instancePath + "/ledger/branch", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err202 = { instancePath: instancePath + "/ledger/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                }
                if (data70.events !== undefined) {
                    let data72 = data70.events;
                    if (Array.isArray(data72)) {
                        if (data72.length > 1000) {
                            const err203 = { instancePath: instancePath + "/ledger/events", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                        const len19 = data72.length;
                        for (let i34 = 0; i34 < len19; i34++) {
                            let data73 = data72[i34];
                            if (typeof data73 === "string") {
                                if (!pattern28.test(data73)) {
                                    const err204 = { instancePath: instancePath + "/ledger/events/" + i34, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err205 = { instancePath: instancePath + "/ledger/events/" + i34, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                        }
                        let i35 = data72.length;
                        let j15;
                        if (i35 > 1) {
                            const indices10 = {};
                            for (; i35--;) {
                                let item10 = data72[i35];
                                if (typeof item10 !== "string") {
                                    continue;
                                }
                                if (typeof indices10[item10] == "number") {
                                    j15 = indices10[item10];
                                    const err206 = { instancePath: instancePath + "/ledger/events", keyword: "uniqueItems", params: { i: i35, j: j15 }, message: "must NOT have duplicate items (items ## " + j15 + " and " + i35 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err206];
                                    }
                                    else {
                                        vErrors.push(err206);
                                    }
                                    errors++;
                                    break;
                                }
                                indices10[item10] = i35;
                            }
                        }
                    }
                    else {
                        const err207 = { instancePath: instancePath + "/ledger/events", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err207];
                        }
                        else {
                            vErrors.push(err207);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err208 = { instancePath: instancePath + "/ledger", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err208];
                }
                else {
                    vErrors.push(err208);
                }
                errors++;
            }
        }
    }
    else {
        const err209 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err209];
        }
        else {
            vErrors.push(err209);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./packages/config/lib/codes.js
var codes = __webpack_require__(1254);
// EXTERNAL MODULE: ./packages/config/lib/commits-config.js
var commits_config = __webpack_require__(3169);
// EXTERNAL MODULE: ./packages/config/lib/config-file.js
var config_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./packages/config/lib/config-of-data.js
var config_of_data = __webpack_require__(4833);
// EXTERNAL MODULE: ./packages/config/lib/document-codes.js
var document_codes = __webpack_require__(5296);
// EXTERNAL MODULE: ./packages/claims/lib/path-set.js
var path_set = __webpack_require__(7937);
// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 4 modules
var pattern = __webpack_require__(2889);
;// CONCATENATED MODULE: ./packages/config/lib/task-checks.js




/** Never inputs or outputs, whatever a pattern says. */
const RESERVED = ['.git', '.runs', '.aiop'];
/**
 * Checks what a schema cannot: patterns, paths, and that needs lead somewhere and in no circle, unless tasks of other files join that could be
 * meant.
 */
function checkTasks(document, setup, tasks, othersJoin) {
    const own = tasks.flatMap((task) => checkTask(document, task, taskPointer(task.name)));
    const before = setup === undefined ? [] : checkTask(document, setup, '/setup');
    return [...before, ...own, ...checkNames(document, tasks), ...(othersJoin ? [] : checkNeeds(document, tasks))];
}
const taskPointer = (name) => `/verify/tasks/${(0,places/* pointerSegment */.LQ)(name)}`;
function checkTask(document, task, pointer) {
    const findings = [];
    // The JUnit report joined the outputs as their last, and has a place of its own.
    const outputs = task.junit === undefined ? task.outputs : task.outputs?.slice(0, -1);
    findings.push(...checkPatterns(document, task.inputs ?? [], `${pointer}/inputs`), ...checkPatterns(document, outputs ?? [], `${pointer}/outputs`));
    findings.push(...checkPatterns(document, task.sharedInputs ?? [], `${pointer}/shared-inputs`), ...checkPerFile(document, task, pointer));
    if (task.junit !== undefined)
        findings.push(...checkPath(document, task.junit, `${pointer}/junit`), ...checkReserved(document, task.junit, `${pointer}/junit`));
    if (task.hermetic === true && task.inputs === undefined) {
        const field = `${pointer}/hermetic`;
        findings.push((0,codes/* report */.z)('AIOP-C019', { message: 'it is hermetic, and has no inputs', at: document.position(field, 'key'), pointer: field }));
    }
    if (task.cwd !== undefined && task.cwd !== '.')
        findings.push(...checkPath(document, task.cwd, `${pointer}/cwd`));
    return findings;
}
function checkPatterns(document, patterns, pointer) {
    const compiled = (0,path_set/* compilePathSet */.p)(patterns);
    if (!compiled.ok) {
        return compiled.problems.map(({ index, message, expected }) => {
            const at = `${pointer}/${index}`;
            return (0,codes/* report */.z)('AIOP-C013', { message: `${message}; expected ${expected}`, at: document.position(at), pointer: at });
        });
    }
    return patterns.flatMap((pattern, index) => checkReserved(document, pattern, `${pointer}/${index}`));
}
function checkReserved(document, pattern, pointer) {
    const root = RESERVED.find((name) => pattern === name || pattern.startsWith(`${name}/`));
    if (root === undefined)
        return [];
    const message = `${pattern} lies in ${root}, which is never an input or output`;
    return [(0,codes/* report */.z)('AIOP-C013', { message, at: document.position(pointer), pointer, hint: 'remove the pattern' })];
}
/** A task that runs file by file says which files, gets them, and leaves nothing behind: what it wrote would depend on which it got. */
function checkPerFile(document, { run, inputs, outputs = [], perFile = false, sharedInputs }, task) {
    const refuse = (pointer, message, hint) => [
        (0,codes/* report */.z)('AIOP-C016', { message, at: document.position(pointer, 'key'), pointer, hint }),
    ];
    const hasFiles = run.includes('{files}');
    if (!perFile) {
        if (sharedInputs !== undefined)
            return refuse(`${task}/shared-inputs`, 'only a task with `per-file: true` has shared inputs', 'move them to `inputs`');
        return hasFiles
            ? refuse(`${task}/run`, 'the command has {files}, which only a task with `per-file: true` gets', 'add `per-file: true`')
            : [];
    }
    const field = `${task}/per-file`;
    if (!hasFiles)
        return refuse(field, 'the command takes no {files}', 'write {files} where the tool expects file names');
    if (inputs === undefined)
        return refuse(field, 'it does not say which files', 'add `inputs`');
    return outputs.length === 0 ? [] : refuse(field, 'it has outputs', 'remove `outputs`, or `per-file`');
}
/** Whether a path is canonical and stays in the repository. */
function isPathInside(path) {
    const parsed = (0,pattern/* parsePattern */.E)(path);
    return parsed.ok && parsed.pattern.literal;
}
/** A path is a pattern without wildcards. */
function checkPath(document, path, pointer) {
    const parsed = (0,pattern/* parsePattern */.E)(path);
    if (parsed.ok && parsed.pattern.literal)
        return [];
    const message = parsed.ok ? `${path} is a pattern, expected a plain path` : `${path}: ${parsed.problem.message}`;
    return [(0,codes/* report */.z)('AIOP-C015', { message, at: document.position(pointer), pointer })];
}
function checkNames(document, tasks) {
    return tasks
        .filter(({ name }) => name === 'setup')
        .map(({ name }) => {
        const pointer = taskPointer(name);
        const message = 'no task can be called "setup": that is the name of the set-up step';
        return (0,codes/* report */.z)('AIOP-C014', { message, at: document.position(pointer, 'key'), pointer, hint: 'choose another name' });
    });
}
function checkNeeds(document, tasks) {
    const names = new Set(tasks.map(({ name }) => name));
    const unknown = tasks.flatMap(({ name, needs }) => needs.flatMap((need, index) => {
        if (names.has(need))
            return [];
        const pointer = `${taskPointer(name)}/needs/${index}`;
        const near = (0,nearest/* nearest */.p)(need, names);
        const occurrence = { message: `task "${name}" needs "${need}", which is no task`, at: document.position(pointer), pointer };
        return [(0,codes/* report */.z)('AIOP-C011', near === undefined ? occurrence : { ...occurrence, hint: `did you mean "${near}"?` })];
    }));
    const circle = unknown.length > 0 ? undefined : findCircle(tasks);
    if (circle === undefined)
        return unknown;
    const [first = ''] = circle;
    const pointer = `${taskPointer(first)}/needs`;
    const message = `tasks need each other in a circle: ${[...circle, first].join(' → ')}`;
    return [...unknown, (0,codes/* report */.z)('AIOP-C012', { message, at: document.position(pointer, 'key'), pointer })];
}
/** The tasks of one circle, in order: takes away what needs nothing until nothing more can be taken, then follows the needs that are left. */
function findCircle(tasks) {
    const left = new Map(tasks.map(({ name, needs }) => [name, needs.length]));
    const dependents = new Map(tasks.map(({ name }) => [name, []]));
    for (const { name, needs } of tasks)
        for (const need of needs)
            dependents.get(need)?.push(name);
    const free = [...left].filter(([, count]) => count === 0).map(([name]) => name);
    for (let name = free.pop(); name !== undefined; name = free.pop()) {
        left.delete(name);
        for (const dependent of dependents.get(name) ?? []) {
            const count = (left.get(dependent) ?? 0) - 1;
            left.set(dependent, count);
            if (count === 0)
                free.push(dependent);
        }
    }
    const [start] = left.keys();
    if (start === undefined)
        return undefined;
    const needsOf = new Map(tasks.map(({ name, needs }) => [name, needs]));
    const path = [];
    for (let name = start; name !== undefined; name = (needsOf.get(name) ?? []).find((need) => left.has(need))) {
        const at = path.indexOf(name);
        if (at >= 0)
            return path.slice(at);
        path.push(name);
    }
    return path;
}

// EXTERNAL MODULE: ./packages/config/lib/task-matchers.js
var task_matchers = __webpack_require__(2191);
// EXTERNAL MODULE: ./packages/config/lib/version-config.js
var version_config = __webpack_require__(927);
;// CONCATENATED MODULE: ./packages/config/lib/read-config.js











/** The only version of the format so far. */
const API_VERSION = 1;
/** Reads `aiop.yaml`. Every reason why it cannot be used is a finding with its position. */
function readConfig(source) {
    const read = readConfigAndData(source);
    return read.ok ? { ...read, value: read.value.config } : read;
}
/** The same, with the data that it was made from. */
function readConfigAndData({ path, bytes }) {
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: config_file/* MAX_CONFIG_BYTES */.GW }, document_codes/* DOCUMENT_CODES */.x);
    if (!parsed.ok)
        return parsed;
    const document = parsed.value;
    const version = checkVersion(document);
    if (version !== undefined)
        return { ok: false, findings: [version] };
    if (!validate(document.value)) {
        const findings = schemaFindings(document, validate.errors, document_codes/* DOCUMENT_CODES */.x, { fieldsOf, override });
        return { ok: false, findings };
    }
    // The schema has just admitted it.
    const raw = document.value;
    const config = (0,config_of_data/* configOf */.W)(path, raw);
    const findings = [
        ...checkVerify(document, raw, config),
        ...(0,task_matchers/* checkMatchers */.M)(document, raw.verify ?? {}),
        ...(0,version_config/* checkModules */.s)(document, config.version),
        ...(0,commits_config/* checkCommits */.TK)(document, raw.commits ?? {}),
    ];
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: { config, data: raw }, findings: [] };
}
function checkVerify(document, { verify }, { setup, tasks, from = [] }) {
    const pointer = '/verify';
    if (verify !== undefined && verify.tasks === undefined && verify.from === undefined) {
        const message = 'verify lacks the field "tasks"';
        return [(0,codes/* report */.z)('AIOP-C006', { message, at: document.position(pointer), pointer, hint: 'add "tasks", or "from"' })];
    }
    const outside = from.findIndex(({ file }) => !isPathInside(file));
    if (outside >= 0) {
        const at = Array.isArray(verify?.from) ? `/verify/from/${outside}` : '/verify/from';
        return [
            (0,codes/* report */.z)('AIOP-C015', { message: `${from[outside]?.file} is no path in the repository`, at: document.position(at), pointer: at }),
        ];
    }
    return checkTasks(document, setup, tasks, from.length > 0);
}
/** What the bytes of a file say. @throws UsageError with every finding when the file is wrong */
function requireConfig(name, bytes) {
    const read = readConfigAndData({ path: name, bytes });
    if (read.ok)
        return read.value;
    const [first, ...others] = read.findings;
    if (first === undefined)
        throw new Error(`${name} was refused without a finding`);
    const { file: _, ...unplaced } = first;
    const what = [unplaced, ...others].map(finding/* formatFinding */.tf).join('\n  ');
    throw new usage_error/* UsageError */.e({
        what,
        where: (0,finding/* placeOf */.$t)(first) || name,
        expected: `a configuration that fits ${(0,schema_address/* schemaAddress */.Q)('aiop')}`,
        fix: 'mend the file',
    });
}
/** Says of another version whether it is older or newer, before anything in it is held against this one. */
function checkVersion(document) {
    const given = valueAt(document, '/apiVersion');
    if (typeof given !== 'string')
        return undefined;
    const number = /^aiop\.dev\/v(\d{1,6})$/.exec(given)?.[1];
    if (number !== undefined && Number(number) === API_VERSION && given === `aiop.dev/v${API_VERSION}`)
        return undefined;
    const at = document.position('/apiVersion');
    const pointer = '/apiVersion';
    if (number === undefined)
        return (0,codes/* report */.z)('AIOP-C005', { message: `"${given}" is no version of this format`, at, pointer });
    const newer = Number(number) > API_VERSION;
    const message = `"${given}" is ${newer ? 'newer' : 'older'} than what this aiop reads (aiop.dev/v${API_VERSION})`;
    return (0,codes/* report */.z)('AIOP-C005', newer ? { message, at, pointer, hint: 'update aiop' } : { message, at, pointer });
}
const LETTER_CASES = 'lower-case, upper-case, camel-case, kebab-case, pascal-case, sentence-case, snake-case or start-case';
const TASK_FIELDS = [
    'run',
    'cwd',
    'inputs',
    'outputs',
    'needs',
    'env',
    'tools',
    'retries',
    'timeout',
    'junit',
    'hermetic',
    'matchers',
    'per-file',
    'shared-inputs',
];
function fieldsOf(pointer) {
    if (pointer === '')
        return ['apiVersion', 'setup', 'verify', 'version', 'commits', 'ledger'];
    if (pointer === '/setup' || /^\/verify\/tasks\/[^/]+$/.test(pointer))
        return TASK_FIELDS;
    const fields = new Map([
        ['/verify', ['tasks', 'from', 'matchers']],
        ['/version', ['modules', 'channels']],
        ['/commits', commits_config/* COMMITS_FIELDS */.Bf],
        ['/ledger', ['branch', 'events']],
    ]);
    if (/^\/version\/modules\/[^/]+$/.test(pointer))
        return ['path', 'tag', 'depends-on'];
    return fields.get(pointer) ?? [];
}
function override({ keyword, instancePath }) {
    if (keyword === 'pattern' && instancePath.endsWith('/timeout'))
        return { hint: 'write a whole number with s, m or h, such as 10m' };
    const setting = /^\/commits\/([^/]+)$/.exec(instancePath)?.[1];
    if (keyword === 'pattern' && setting !== undefined) {
        return { hint: setting.endsWith('-case') ? `write ${LETTER_CASES}, several of them as a list, or off` : 'write off, or the value' };
    }
    if (keyword === 'pattern' && instancePath === '/version/modules')
        return { hint: 'write auto, or modules by name' };
    if (keyword === 'pattern' && instancePath === '/verify/tasks')
        return { code: 'AIOP-C014' };
    return undefined;
}


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


/***/ })

};
