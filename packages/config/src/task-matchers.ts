import { type Finding, nearest } from '@aiop/diagnostics';
import { type ParsedDocument, pointerSegment } from '@aiop/documents';
import { type ProblemMatcher, PUBLISHED_NAMES, publishedMatchers, readMatcher } from '@aiop/problem-matchers';
import { report } from './codes.ts';

/** A matcher as the schema has admitted it. */
export interface RawMatcher {
  readonly owner: string;
}

interface RawVerify {
  readonly matchers?: readonly RawMatcher[];
  readonly tasks?: Readonly<Record<string, { readonly matchers?: readonly string[] }>>;
}

/** Gives each task its matchers: those it names, else all where the configuration has some of its own, else those that are published. */
export class TaskMatchers {
  readonly #own: ReadonlyMap<string, ProblemMatcher>;

  constructor(own: readonly RawMatcher[] = []) {
    this.#own = new Map(own.flatMap((raw) => ownMatcher(raw).map((matcher) => [matcher.owner, matcher] as const)));
  }

  /** Undefined stands for those that are published: they are compiled only when a log is looked at. */
  of(names: readonly string[] | undefined): readonly ProblemMatcher[] | undefined {
    if (names === undefined && this.#own.size === 0) return undefined;
    if (names?.length === 0) return [];
    const published = publishedMatchers();
    if (names !== undefined) return names.flatMap((name) => this.#own.get(name) ?? published.get(name) ?? []);
    return [...this.#own.values(), ...[...published.values()].filter(({ owner }) => !this.#own.has(owner))];
  }
}

function ownMatcher(raw: RawMatcher): readonly ProblemMatcher[] {
  const read = readMatcher(raw.owner, raw);
  return read.ok ? read.matchers : [];
}

/** What a schema cannot tell: patterns that do not parse, groups that they do not have, names that no matcher has. */
export function checkMatchers(document: ParsedDocument, { matchers = [], tasks = {} }: RawVerify): Finding[] {
  const own = matchers.flatMap((raw, index) => checkMatcher(document, raw, `/verify/matchers/${index}`));
  const twice = matchers.flatMap(({ owner }, index) => {
    if (matchers.findIndex((other) => other.owner === owner) === index) return [];
    const pointer = `/verify/matchers/${index}/owner`;
    return [
      report('AIOP-C017', { message: `two matchers are called "${owner}"`, at: document.position(pointer), pointer, hint: 'rename one' }),
    ];
  });
  const known = new Set([...PUBLISHED_NAMES, ...matchers.map(({ owner }) => owner)]);
  const unknown = Object.entries(tasks).flatMap(([name, task]) =>
    (task.matchers ?? []).flatMap((matcher, index) => {
      if (known.has(matcher)) return [];
      const pointer = `/verify/tasks/${pointerSegment(name)}/matchers/${index}`;
      const near = nearest(matcher, known);
      const hint = near === undefined ? `name one of ${[...known].join(', ')}` : `did you mean "${near}"?`;
      return [report('AIOP-C018', { message: `there is no matcher "${matcher}"`, at: document.position(pointer), pointer, hint })];
    }),
  );
  return [...own, ...twice, ...unknown];
}

function checkMatcher(document: ParsedDocument, raw: RawMatcher, pointer: string): Finding[] {
  const read = readMatcher(raw.owner, raw);
  if (read.ok) return [];
  const place = `${pointer}${read.problem.pointer}`;
  return [report('AIOP-C017', { message: read.problem.message, at: document.position(place), pointer: place })];
}
