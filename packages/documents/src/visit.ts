import { pointerSegment } from './places.ts';

/** A value on a walk through a document. It knows its pointer without having it: most visits never need one. */
export class Visit {
  readonly value: unknown;
  readonly #above: Visit | undefined;
  /** The name in the object above, or the index in the list above. */
  readonly key: string;

  constructor(value: unknown, above?: Visit, key = '') {
    [this.value, this.#above, this.key] = [value, above, key];
  }

  /** The visits of the members, of a list or of an object, that are lists or objects themselves; `leaf` hears of all others. */
  branches(leaf: (value: unknown, key: string) => void = () => {}): Visit[] {
    const { value } = this;
    const found: Visit[] = [];
    if (typeof value !== 'object' || value === null) return found;
    for (const key of Object.keys(value)) {
      const member: unknown = Reflect.get(value, key);
      if (typeof member === 'object' && member !== null) found.push(new Visit(member, this, key));
      else leaf(member, key);
    }
    return found;
  }

  /** The pointer of a member. */
  pointerOf(key: string): string {
    return `${this.pointer}/${pointerSegment(key)}`;
  }

  /** RFC 6901. */
  get pointer(): string {
    const segments: string[] = [];
    for (let visit: Visit = this; visit.#above !== undefined; visit = visit.#above) segments.push(`/${pointerSegment(visit.key)}`);
    return segments.reverse().join('');
  }
}
