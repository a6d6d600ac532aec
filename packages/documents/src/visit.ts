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

  /** The visits of all members, of a list or of an object. */
  members(): Visit[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).map(([key, member]: [string, unknown]) => new Visit(member, this, key));
  }

  /** RFC 6901. */
  get pointer(): string {
    const segments: string[] = [];
    for (let visit: Visit = this; visit.#above !== undefined; visit = visit.#above) segments.push(`/${pointerSegment(visit.key)}`);
    return segments.reverse().join('');
  }
}
