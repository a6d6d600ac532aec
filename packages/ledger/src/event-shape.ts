/** Nesting beyond this is refused: no event needs it, and what reads the ledger later may recurse. */
const MAX_DEPTH = 16;

/** The first thing in a value that the ledger does not hold, in a form for a sentence. */
export interface ShapeDefect {
  /** The field, such as `a.b[2]`; empty for the whole value. */
  readonly field: string;
  readonly what: string;
  readonly expected: string;
}

interface Frame {
  readonly value: unknown;
  readonly name: string;
  readonly parent: Frame | undefined;
  readonly depth: number;
}

/**
 * Whether a value is made of what JSON and the ledger hold exactly: plain objects and arrays at most 16 deep, well-formed text, whole
 * numbers within ±(2^53-1), booleans and null. Walks without recursion, so hostile nesting costs nothing.
 */
export function shapeDefect(value: unknown): ShapeDefect | undefined {
  const open: Frame[] = [{ value, name: '', parent: undefined, depth: 0 }];
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    const defect = ownDefect(frame);
    if (defect !== undefined) return { field: fieldOf(frame), ...defect };
    if (typeof frame.value !== 'object' || frame.value === null) continue;
    for (const [name, child] of Object.entries(frame.value)) {
      const inner: Frame = { value: child, name, parent: frame, depth: frame.depth + 1 };
      if (!Array.isArray(frame.value) && (name === '__proto__' || !name.isWellFormed()))
        return { field: fieldOf(inner), what: 'this name is not allowed', expected: 'names of well-formed Unicode, and not __proto__' };
      open.push(inner);
    }
  }
  return undefined;
}

function ownDefect({ value, depth }: Frame): Omit<ShapeDefect, 'field'> | undefined {
  switch (typeof value) {
    case 'boolean':
      return undefined;
    case 'string':
      return value.isWellFormed() ? undefined : { what: 'the text has half of a surrogate pair', expected: 'well-formed Unicode' };
    case 'number':
      if (Number.isSafeInteger(value)) return undefined;
      return {
        what: `${value} is not a whole number within ±(2^53-1)`,
        expected: 'a whole number, or a rate as text with three decimals, such as "0.950"',
      };
    case 'object':
      if (value === null) return undefined;
      if (depth > MAX_DEPTH) return { what: 'the value is nested too deeply', expected: `at most ${MAX_DEPTH} levels` };
      return Array.isArray(value) || isPlain(value)
        ? undefined
        : { what: 'the value is not plain JSON', expected: 'plain objects and lists' };
    default:
      return {
        what: `a value of type ${typeof value} has no form in JSON`,
        expected: 'text, whole numbers, true, false, null, lists and objects',
      };
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function fieldOf(frame: Frame): string {
  let path = '';
  for (let at: Frame | undefined = frame; at?.parent !== undefined; at = at.parent) {
    const name = Array.isArray(at.parent.value) ? `[${at.name}]` : at.parent.parent === undefined ? at.name : `.${at.name}`;
    path = name + path;
  }
  return path;
}
