/** Where the members of one object or array stand in the text, as offsets. `keys` is absent for an array. */
interface Members {
  readonly keys: string[] | undefined;
  readonly keyOffsets: number[];
  readonly valueOffsets: number[];
  /** Made when a key of a large object is first looked for. */
  index?: Map<string, number>;
}

/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
export class Places {
  readonly #members = new Map<object, Members>();
  #root: unknown;
  #rootOffset = 0;

  setRoot(value: unknown, offset: number): void {
    this.#root = value;
    this.#rootOffset = offset;
  }

  addObject(object: object): { add(key: string, keyOffset: number, valueOffset: number): void } {
    const keys: string[] = [];
    const members: Members = { keys, keyOffsets: [], valueOffsets: [] };
    this.#members.set(object, members);
    return {
      add(key, keyOffset, valueOffset) {
        keys.push(key);
        members.keyOffsets.push(keyOffset);
        members.valueOffsets.push(valueOffset);
      },
    };
  }

  addArray(array: readonly unknown[], valueOffsets: number[]): void {
    this.#members.set(array, { keys: undefined, keyOffsets: valueOffsets, valueOffsets });
  }

  /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
  offset(pointer: string, part: 'value' | 'key'): number {
    let [value, offset] = [this.#root, this.#rootOffset];
    const names = pointerSegments(pointer);
    for (const [depth, name] of names.entries()) {
      if (typeof value !== 'object' || value === null) return offset;
      const members = this.#members.get(value);
      const index = members?.keys === undefined ? arrayIndex(name) : keyIndex(members, name);
      const found = (part === 'key' && depth === names.length - 1 ? members?.keyOffsets : members?.valueOffsets)?.[index];
      if (found === undefined) return offset;
      [value, offset] = [member(value, name, index), found];
    }
    return offset;
  }
}

function keyIndex(members: Members, name: string): number {
  const { keys = [] } = members;
  if (keys.length < 64) return keys.indexOf(name);
  members.index ??= new Map(keys.map((key, at) => [key, at]));
  return members.index.get(name) ?? -1;
}

function member(container: object, name: string, index: number): unknown {
  return Array.isArray(container) ? container[index] : Object.getOwnPropertyDescriptor(container, name)?.value;
}

function arrayIndex(name: string): number {
  return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : -1;
}

/** The names that an RFC 6901 pointer goes through, unescaped. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One segment for an RFC 6901 pointer. */
export function pointerSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
export function pointerName(pointer: string): string {
  const segments = pointerSegments(pointer);
  if (segments.length === 0) return 'the document';
  return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}
