/**
 * Values by a text each, found by another: those whose text begins the other, or is begun by it. Filled first, then asked; asking takes
 * time by the number of values found.
 */
export class PrefixIndex<Value> {
  readonly #values = new Map<string, Value>();
  #lengths: readonly number[] | undefined;
  #sorted: readonly string[] = [];

  /** The value of a text, made where there is none yet. */
  at(text: string, make: () => Value): Value {
    const known = this.#values.get(text);
    if (known !== undefined) return known;
    const value = make();
    this.#values.set(text, value);
    this.#lengths = undefined;
    return value;
  }

  /** Calls `visit` for each value whose text begins `text` or is begun by it, until it returns false. Returns whether it never did. */
  near(text: string, visit: (value: Value) => boolean): boolean {
    if (this.#lengths === undefined) {
      this.#sorted = [...this.#values.keys()].sort();
      this.#lengths = [...new Set(this.#sorted.map(({ length }) => length))];
    }
    for (const length of this.#lengths) {
      const value = length <= text.length ? this.#values.get(text.slice(0, length)) : undefined;
      if (value !== undefined && !visit(value)) return false;
    }
    for (let place = this.#firstAtLeast(text); this.#sorted[place]?.startsWith(text); place++) {
      const longer = this.#sorted[place] ?? '';
      const value = longer === text ? undefined : this.#values.get(longer);
      if (value !== undefined && !visit(value)) return false;
    }
    return true;
  }

  #firstAtLeast(text: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What every text of some language begins and ends with, as far as it is known. ASCII, so that the suffix can be turned round. */
export interface Affixes {
  readonly prefix: string;
  readonly suffix: string;
}

/** Whether one text can have both: one prefix begins the other, and one suffix ends the other. Both may hold without such a text. */
export function affixesMeet(a: Affixes, b: Affixes): boolean {
  return (a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix)) && (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix));
}

/** Values by their affixes, found by those that meet them. */
export class AffixIndex<Value> {
  readonly #bySuffix = new PrefixIndex<PrefixIndex<Value>>();

  at({ prefix, suffix }: Affixes, make: () => Value): Value {
    return this.#bySuffix.at(reversed(suffix), () => new PrefixIndex<Value>()).at(prefix, make);
  }

  /** Calls `visit` for each value whose affixes meet these, until it returns false; `step` for each suffix tried, likewise. */
  near({ prefix, suffix }: Affixes, visit: (value: Value) => boolean, step: () => boolean): boolean {
    return this.#bySuffix.near(reversed(suffix), (byPrefix) => step() && byPrefix.near(prefix, visit));
  }
}

function reversed(text: string): string {
  let turned = '';
  for (let at = text.length - 1; at >= 0; at--) turned += text[at] ?? '';
  return turned;
}
