/** The offsets of the members of one object or array: for an object those of key and value in turn, for an array those of the values. */
type Offsets = readonly number[];

/** Objects with fewer members are searched from the beginning. */
const MAX_SEARCHED = 64;

/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
export class Places {
  // One list for all: a large document has a hundred thousand objects, and a list for each would take more than the document.
  readonly #offsets: number[] = [];
  /** Where in the list the offsets of an object or array begin. */
  readonly #starts = new Map<object, number>();
  /** The keys of an object in the order of the text, where that is not the order of its properties. */
  readonly #keys = new Map<object, readonly string[]>();
  readonly #indexes = new Map<object, ReadonlyMap<string, number>>();
  #root: unknown;
  #rootOffset = 0;

  setRoot(value: unknown, offset: number): void {
    this.#root = value;
    this.#rootOffset = offset;
  }

  /** @param offsets of each key and of its value, in the order of `keys` */
  addObject(object: object, keys: readonly string[], offsets: Offsets): void {
    this.#add(object, offsets);
    // Properties stand in the order of the text, save those with the name of an index, which come first.
    if (keys.some(isIndex)) this.#keys.set(object, keys);
  }

  addArray(array: readonly unknown[], offsets: Offsets): void {
    this.#add(array, offsets);
  }

  #add(container: object, offsets: Offsets): void {
    this.#starts.set(container, this.#offsets.length);
    for (const offset of offsets) this.#offsets.push(offset);
  }

  /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
  offset(pointer: string, part: 'value' | 'key'): number {
    let [value, offset] = [this.#root, this.#rootOffset];
    const names = pointerSegments(pointer);
    for (const [depth, name] of names.entries()) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return offset;
      const start = this.#starts.get(value);
      if (start === undefined) return offset;
      const key = part === 'key' && depth === names.length - 1;
      const place = Array.isArray(value) ? Number(name) : 2 * this.#keyIndex(value, name) + (key ? 0 : 1);
      const found = this.#offsets[start + place];
      if (found === undefined) return offset;
      [value, offset] = [Reflect.get(value, name), found];
    }
    return offset;
  }

  #keyIndex(object: object, name: string): number {
    const keys = this.#keys.get(object) ?? Object.keys(object);
    if (keys.length <= MAX_SEARCHED) return keys.indexOf(name);
    const index = this.#indexes.get(object) ?? new Map(keys.map((key, at) => [key, at]));
    this.#indexes.set(object, index);
    return index.get(name) ?? -1;
  }
}

const isIndex = (name: string): boolean => /^\d/.test(name);

/** A value that was read, and the place of every part of it. */
export interface ReadValue {
  readonly value: unknown;
  readonly places: Places;
}

/** The names that an RFC 6901 pointer goes through, unescaped. */
export function pointerSegments(pointer: string): string[] {
  const segments = pointer.split('/');
  segments.shift();
  return pointer.includes('~') ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : segments;
}

/** One segment for an RFC 6901 pointer. */
export function pointerSegment(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
export function pointerName(pointer: string): string {
  const segments = pointerSegments(pointer);
  if (segments.length === 0) return 'the document';
  return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}
