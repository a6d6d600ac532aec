export const id = 9105;
export const ids = [9105];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


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
/***/ ((module) => {



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

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ schemaFindings),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
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
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerName */ .Jy)(pointer), 200);
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
            const message = `${name} has no field "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(field, 80)}"`;
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
    const rule = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
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
        return value === '' ? 'empty text' : `the text "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(value, 80)}"`;
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


/***/ })

};
