import type { Places } from './places.ts';
import { acceptKey, type ValueRules } from './plain-value.ts';

/** The members of one object while it is being read. */
export class Members {
  readonly #rules: ValueRules;
  readonly #object: Record<string, unknown> = {};
  readonly #keys: string[] = [];
  readonly #offsets: number[] = [];
  readonly #seen = new Set<string>();

  constructor(rules: ValueRules) {
    this.#rules = rules;
  }

  /** Whether a key may stand here; otherwise the reason is a finding. */
  accepts(key: string, offset: number): boolean {
    return acceptKey(this.#rules, key, offset, this.#seen);
  }

  /** Adds a member whose key was accepted. */
  add(key: string, keyOffset: number, value: unknown, valueOffset: number): void {
    this.#object[key] = value;
    this.#keys.push(key);
    this.#offsets.push(keyOffset, valueOffset);
  }

  /** The object, with the places of what it holds. */
  close(places: Places): object {
    places.addObject(this.#object, this.#keys, this.#offsets);
    return this.#object;
  }
}
