import { compileClaims, conflicts, expandedLength, foldText, intersect, intersectExcept, type Pattern, parsePattern } from '@aiop/claims';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { expect } from 'vitest';

// What has to hold of claims whatever they are, each law for as many cases as are asked for. `npm test` and `npm run soak` share them.

/** How many cases, and where they start. */
export interface Cases {
  readonly numRuns: number;
  readonly seed: number;
}

const pattern = (text: string): Pattern => {
  const parsed = parsePattern(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.message}`);
  return parsed.pattern;
};

// Small on purpose: nearly every path that could tell two such patterns apart is among the ones enumerated below.
const letter = fc.constantFrom('a', 'b', '.');
const atom = fc.oneof({ weight: 5, arbitrary: letter }, fc.constantFrom('?', '*', '[ab]', '[.b]', '{a,b}', '{,a}', '{a,.b}', '{a/b,*}'));

function patternsOf(atoms: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const segment = fc.oneof(
    { weight: 4, arbitrary: fc.array(atoms, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')) },
    fc.constant('**'),
  );
  return fc
    .array(segment, { minLength: 1, maxLength: 3 })
    .map((segments) => segments.join('/'))
    .filter((text) => parsePattern(text).ok);
}

const patterns = patternsOf(atom);

function textsOf(letters: readonly string[], length: number): readonly string[] {
  let texts = [''];
  for (let round = 0; round < length; round++)
    texts = texts.flatMap((text) => (text.length < round ? [text] : ['', ...letters].map((next) => text + next)));
  return [...new Set(texts)].filter((text) => !['', '.', '..'].includes(text));
}

const long = textsOf(['a', 'b', '.', 'c'], 3);
const short = textsOf(['a', 'b', '.', 'c'], 2);
const paths = [...long, ...short.flatMap((one) => short.map((other) => `${one}/${other}`)), 'a/a/a', 'a/b/c', 'b/b/b', 'c/a/b'];

/** Matching says what picomatch says. */
export function matchingAgreesWithPicomatch(cases: Cases): void {
  fc.assert(
    fc.property(patterns, fc.constantFrom(...paths), (text, path) => {
      // Where the dialects differ: picomatch lets a final ** stand for the folder itself.
      fc.pre(!text.endsWith('**') || path.includes('/'));
      fc.pre(!text.includes('{a/b,*}'));
      // Its short cuts say of `*.*` something else than its parser: there the second star stands for one character at least.
      const options = { dot: true, strictSlashes: true, fastpaths: false };
      expect(pattern(text).matches(path), `${text} on ${path}`).toBe(picomatch.isMatch(path, text, options));
    }),
    cases,
  );
}

/** Both deciders say the same, find what trying every path finds, and give a shortest witness that both patterns match. */
export function decidersAgree(cases: Cases): void {
  fc.assert(
    fc.property(patterns, patterns, (a, b) => {
      const [left, right] = [pattern(a), pattern(b)];
      const [fast, slow] = [intersect(left, right), intersectExcept([left, right], [])];
      expect(fast.state).toBe(slow.state);
      if (fast.state !== 'meet' || slow.state !== 'meet') {
        expect(paths.find((path) => left.matches(path) && right.matches(path))).toBeUndefined();
        return;
      }
      expect(fast.witness).toHaveLength(slow.witness.length);
      for (const { witness } of [fast, slow]) expect(left.matches(witness) && right.matches(witness), witness).toBe(true);
      const shorter = paths.find((path) => path.length < fast.witness.length && left.matches(path) && right.matches(path));
      expect(shorter).toBeUndefined();
    }),
    cases,
  );
}

/** Subtracting leaves exactly what trying every path leaves. */
export function subtractionIsExact(cases: Cases): void {
  fc.assert(
    fc.property(fc.array(patterns, { minLength: 1, maxLength: 2 }), fc.array(patterns, { maxLength: 3 }), (texts, excepts) => {
      const [required, subtracted] = [texts.map(pattern), excepts.map(pattern)];
      const left = (path: string): boolean =>
        required.every((each) => each.matches(path)) && !subtracted.some((each) => each.matches(path));
      const found = intersectExcept(required, subtracted);
      const tried = paths.find(left);
      if (tried !== undefined) expect(found.state).toBe('meet');
      if (found.state !== 'meet') return;
      expect(left(found.witness), found.witness).toBe(true);
      expect(paths.find((path) => path.length < found.witness.length && left(path))).toBeUndefined();
    }),
    cases,
  );
}

const cased = patternsOf(fc.constantFrom('a', 'A', 'b', '?', '*', '[aB]', '{a,B}', '\u00e9', 'e\u0301'));
const casedNames = ['a', 'A', 'b', 'B', 'ab', 'Ab', '\u00e9', 'e\u0301', 'E\u0301', '\u00c9'];
const casedPaths = [...casedNames, ...casedNames.flatMap((one) => casedNames.map((other) => `${one}/${other}`))];
const claims = fc.record({ write: fc.array(cased, { minLength: 1, maxLength: 2 }), except: fc.array(cased, { maxLength: 2 }) });

/**
 * Two workstreams conflict where one path, or two that differ in case or Unicode form only, may be written by both; what is found as an
 * overlap is proved by its witness.
 */
export function conflictsAreFound(cases: Cases): void {
  fc.assert(
    fc.property(claims, claims, (a, b) => {
      const [mine, theirs] = [compileClaims(a), compileClaims(b)];
      if (!mine.ok || !theirs.ok) throw new Error('the generator made a claim that does not parse');
      const found = conflicts(mine.claims, theirs.claims);
      const [ours, others] = [mine.claims, theirs.claims].map((set) => casedPaths.filter((path) => set.permits(path).state === 'claimed'));
      const exact = ours?.find((path) => others?.includes(path));
      if (exact !== undefined)
        expect(
          found.map(({ kind }) => kind),
          exact,
        ).toContain('overlap');
      const folded = new Set(others?.map(foldText));
      const alike = ours?.find((path) => folded.has(foldText(path)));
      if (alike !== undefined)
        expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining([expect.stringMatching(/overlap|folded/)]));
      for (const { kind, witness = '' } of found) {
        if (kind !== 'overlap' || foldText(witness) === witness) continue;
        expect(
          [mine, theirs].every((set) => set.ok && set.claims.permits(witness).state === 'claimed'),
          witness,
        ).toBe(true);
      }
    }),
    cases,
  );
}

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ab./*?[]{}!,-^~|()@+\\ :', '\0', '\u202e', '\u200d', '\ud800', '😀', 'é'), maxLength: 24 }),
  fc.string({ unit: fc.constantFrom('*', '**/', '{a,', '}', '[', ']', '/', 'a'), maxLength: 400 }),
);

/** The parser takes every text: it accepts, or says where in the text the problem is. What it accepts, everything else can work with. */
export function parserTakesEverything(cases: Cases): void {
  fc.assert(
    fc.property(noise, noise, (text, path) => {
      const parsed = parsePattern(text);
      if (!parsed.ok) {
        expect(parsed.problem.code).toMatch(/^AIOP-P01[01]$/);
        expect(parsed.problem.offset).toBeGreaterThanOrEqual(0);
        expect(parsed.problem.offset).toBeLessThanOrEqual(text.length);
        return;
      }
      const found = parsed.pattern;
      expect(found.segments.length * text.length).toBeLessThanOrEqual(expandedLength(text));
      expect(found.source).toBe(text);
      expect(typeof found.matches(path)).toBe('boolean');
      expect(found.literal ? found.matches(text) : true).toBe(true);
      expect(intersect(found, found).state).not.toBe('disjoint');
      expect(found.folded().folded()).toBe(found.folded());
    }),
    cases,
  );
}
