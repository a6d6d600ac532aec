import {
  cacheSavedEvent,
  cacheUsedEvent,
  declaredPaths,
  hitOf,
  restoreFindings,
  restoreSentence,
  saveFindings,
  saveSentence,
} from '@aiop/cache-keys';
import { requireEvent } from '@aiop/ledger';
import type { RestoreOutcome, SaveOutcome } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { folderOf, keyOf } from './room.ts';

const RESTORES: readonly RestoreOutcome[] = [
  { state: 'exact', key: 'aiop-k1-a', bytes: 12_345_678, entries: 3 },
  { state: 'prefix', key: 'aiop-k1-b', bytes: 100, entries: 1 },
  { state: 'miss' },
  { state: 'denied', why: 'the cache mode is none' },
  { state: 'refused', key: 'aiop-k1-c', why: 'the archive is of another form' },
  { state: 'failed', why: 'the cache service: download took too long' },
];
const SAVES: readonly SaveOutcome[] = [
  { state: 'saved', bytes: 2_000_000, entries: 2, leftOut: [] },
  { state: 'exists' },
  { state: 'nothing' },
  { state: 'denied', why: 'the cache mode is read' },
  { state: 'failed', why: 'the machine: ENOSPC' },
];

describe('what came of a cache', () => {
  it('is a hit only where something was restored', () => {
    expect(RESTORES.map(hitOf)).toEqual(['exact', 'prefix', 'miss', 'miss', 'miss', 'miss']);
  });

  it('is said in one sentence, with size and time', () => {
    expect(RESTORES.map((outcome) => restoreSentence(outcome, 1_250))).toEqual([
      'restored 3 entries, 12.3 MB in 1.3 s: the cache of this key',
      'restored 1 entry, 0.0 MB in 1.3 s: a cache that begins alike, aiop-k1-b',
      'nothing is restored: there is no cache of this key, or of one that begins alike (1.3 s)',
      'nothing is restored: the cache mode is none (1.3 s)',
      'nothing is restored: the archive is of another form (1.3 s)',
      'nothing is restored: the cache service: download took too long (1.3 s)',
    ]);
    expect(SAVES.map((outcome) => saveSentence('aiop-k1-a', outcome, 40))).toEqual([
      'saved 2 entries, 2.0 MB in 0.0 s as aiop-k1-a',
      'nothing is saved: there is a cache aiop-k1-a already, or another job is saving it',
      'nothing is saved: nothing stands at the paths of the cache aiop-k1-a',
      'nothing is saved as aiop-k1-a: the cache mode is read (0.0 s)',
      'nothing is saved as aiop-k1-a: the machine: ENOSPC (0.0 s)',
    ]);
  });

  it('shows what a service may hide in a name', () => {
    const sentence = restoreSentence({ state: 'prefix', key: 'a\n::error::\u202e', bytes: 0, entries: 0 }, 0);
    expect(sentence).not.toMatch(/[\n\u202e]/);
  });

  it('is an event of the ledger', async () => {
    const made = await keyOf(folderOf({ 'go.sum': 'example.org/a v1.0.0 h1:a=\n' }));
    const events = RESTORES.map((outcome) => cacheUsedEvent(made, outcome, 1_250.4));
    for (const event of events) expect(() => requireEvent(event, 'event', new Set())).not.toThrow();
    expect(events.slice(0, 3)).toEqual([
      { t: 'cache.used', hit: 'exact', key: made.key, trust_domain: 'untrusted', ms: 1250, matched_key: 'aiop-k1-a', bytes: 12_345_678 },
      { t: 'cache.used', hit: 'prefix', key: made.key, trust_domain: 'untrusted', ms: 1250, matched_key: 'aiop-k1-b', bytes: 100 },
      { t: 'cache.used', hit: 'miss', key: made.key, trust_domain: 'untrusted', ms: 1250 },
    ]);
  });

  it('is an event of the ledger, of a save too', () => {
    const of = { key: 'aiop-k1-a', trustDomain: 'protected' };
    const events = SAVES.map((outcome) => cacheSavedEvent(of, outcome, 40.6));
    for (const event of events) expect(() => requireEvent(event, 'event', new Set())).not.toThrow();
    const common = { t: 'cache.saved', key: 'aiop-k1-a', trust_domain: 'protected', ms: 41 };
    expect(events).toEqual([
      { ...common, outcome: 'saved', bytes: 2_000_000 },
      { ...common, outcome: 'exists' },
      { ...common, outcome: 'nothing' },
      { ...common, outcome: 'denied' },
      { ...common, outcome: 'failed' },
    ]);
    const late = { ...common, outcome: 'late' };
    expect(() => requireEvent(late, 'event', new Set())).toThrow('the field "outcome"');
  });

  it('is never an error', () => {
    const codes = [...RESTORES.map(restoreFindings), ...SAVES.map(saveFindings)].map((findings) => findings.map(({ code }) => code).join());
    expect(codes).toEqual(['', '', '', 'AIOP-K010', 'AIOP-K008', 'AIOP-K009', '', '', '', 'AIOP-K010', 'AIOP-K009']);
    const leftOut = ['pipe', 'socket', 'link'].map((name) => ({ absolute: `/home/me/${name}`, why: 'it is a pipe, a socket or a device' }));
    const [finding] = saveFindings({ state: 'saved', bytes: 1, entries: 1, leftOut });
    expect(finding).toMatchObject({
      code: 'AIOP-K011',
      severity: 'notice',
      message: expect.stringMatching(/^\/home\/me\/pipe is not.*, and 2 more$/),
    });
  });
});

describe('the paths of a cache', () => {
  const absolute = (path: string, home: string | undefined = '/home/me') => declaredPaths([path], '/work/repo', home)[0]?.absolute;

  it.each([
    ['~/.npm', '/home/me/.npm'],
    ['~/.cargo/registry/', '/home/me/.cargo/registry'],
    ['/var/cache/x', '/var/cache/x'],
    ['node_modules', '/work/repo/node_modules'],
    ['./a/../b', '/work/repo/b'],
    ['../store', '/work/store'],
    ['~other', '/work/repo/~other'],
  ])('%s is %s', (declared, expected) => {
    expect(absolute(declared)).toBe(expected);
    expect(declaredPaths([declared], '/work/repo', '/home/me')[0]?.declared).toBe(declared);
  });

  it.each(['packages/*/lib', '!a', 'a?', '{a,b}', '[ab]'])('are no patterns: %s', (declared) => {
    expect(() => absolute(declared)).toThrow('it is a pattern');
  });

  it.each(['.', '..', '/', '/work', '/work/repo/', '~', '~/', '/home'])('do not hold the repository or the home folder: %s', (declared) => {
    expect(() => absolute(declared)).toThrow('the repository or the home folder lies in it');
  });

  it.each(['.git', '.git/hooks', '.GIT/config', '.runs/ledger.jsonl', '.aiop/swap', 'part/.git/hooks', '../.git', '../.runs'])(
    'are nothing that git or aiop relies on: %s',
    (declared) => {
      expect(() => absolute(declared)).toThrow('it belongs to');
    },
  );

  it('stand once, and not within each other', () => {
    const paths = declaredPaths(['a/b', 'a', './a', 'ab', '~/.npm', '~/.npm/', '/work/repo/a/c'], '/work/repo', '/home/me');
    expect(paths.map(({ declared }) => declared)).toEqual(['a', 'ab', '~/.npm']);
  });

  it('need a home folder where they name one', () => {
    expect(() => absolute('~/.npm', '')).toThrow('there is no home folder');
    expect(absolute('node_modules', '')).toBe('/work/repo/node_modules');
  });
});
