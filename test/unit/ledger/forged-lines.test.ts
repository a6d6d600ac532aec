import { writeFileSync } from 'node:fs';
import { canonicalJson, eventLineageId } from '@aiop/ids';
import { describeVerdict, merkleRange } from '@aiop/ledger';
import { beforeAll, describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

const ENTRIES = 8;
/** The entry that is forged. */
const AT = 5;

type Fields = Record<string, unknown> & { readonly src: Record<string, unknown> };

/** Another text for the line of the forged entry, still with a `prev` of 64 digits somewhere, where it is to have one. */
type Forgery = (line: string) => string | Buffer;

const replaced =
  (from: string | RegExp, to: string): Forgery =>
  (line) => {
    const forged = line.replace(from, () => to);
    if (forged === line) throw new Error(`nothing to replace in ${line}`);
    return forged;
  };
const edited =
  (edit: (entry: Fields) => void): Forgery =>
  (line) => {
    const entry: Fields = JSON.parse(line);
    edit(entry);
    return canonicalJson(entry);
  };
/** The text of the field `reason` as these bytes. */
const withBytes =
  (hex: string): Forgery =>
  (line) => {
    const [before = '', after = ''] = line.split('naïve');
    return Buffer.concat([Buffer.from(before), Buffer.from(hex, 'hex'), Buffer.from(after)]);
  };

let room: Room;
let sound: readonly string[] = [];

beforeAll(async () => {
  room = await Room.open();
  await room.appended(steps(ENTRIES));
  sound = room.lines;
});

/** Writes the ledger as whoever has the page before them forges it: every line after the forged one chained anew, and a head that fits. */
function forge(forgery: Forgery): void {
  const range = merkleRange();
  let head = '0'.repeat(64);
  const lines = sound.map((line, index) => {
    const forged = index === AT ? forgery(line) : line;
    const chained = Buffer.from(
      Buffer.from(forged)
        .toString('latin1')
        .replace(/(?<="prev":")[0-9a-f]{64}/, head),
      'latin1',
    );
    head = room.ports.blake3.hex(chained);
    range.append(chained);
    return chained;
  });
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
  room.bytes = bytes;
  const { count } = range;
  writeFileSync(room.head, `${canonicalJson({ v: 1, size: bytes.length, count, root: range.root(), head, range: range.nodes() })}\n`);
}

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const NOT_CANONICAL = /not in canonical form/;

describe('a line that was forged, with all that follows chained to it and a head that fits', () => {
  it.each<[string, Forgery, RegExp]>([
    ['a name twice', replaced('"idx":', '"idx":5,"idx":'), NOT_CANONICAL],
    ['a name twice, once escaped', replaced('"idx":', '"i\\u0064x":5,"idx":'), NOT_CANONICAL],
    ['a name twice in its source', replaced('"run":"1"', '"run":"2","run":"1"'), NOT_CANONICAL],
    ['names in another order', replaced(/^\{("id":"[^"]*"),("idx":5)/, '{$2,$1'), /./],
    ['minus zero', replaced('"ms":5', '"ms":-0'), NOT_CANONICAL],
    ['a number beyond all', replaced('"ms":5', '"ms":1e400'), /field "ms": Infinity is not a whole number/],
    ['a number with an exponent', replaced('"ms":5', '"ms":5e0'), NOT_CANONICAL],
    ['a number with a fraction', replaced('"ms":5', '"ms":5.5'), /"ms": 5\.5 is not a whole number/],
    ['a fraction of nothing', replaced('"ms":5', '"ms":5.0'), NOT_CANONICAL],
    ['a number beyond 2^53', replaced('"ms":5', '"ms":9007199254740993'), /is not a whole number within/],
    ['a number with a zero before it', replaced('"ms":5', '"ms":05'), /not JSON/],
    ['a number with a sign', replaced('"ms":5', '"ms":+5'), /not JSON/],
    ['NaN', replaced('"ms":5', '"ms":NaN'), /not JSON/],
    ['half a surrogate pair, escaped', replaced('naïve', '\\udc00'), /half of a surrogate pair/],
    ['a pair the wrong way round', replaced('naïve', '\\udc00\\ud800'), /half of a surrogate pair/],
    ['half a surrogate pair as bytes', withBytes('eda080'), /not UTF-8/],
    ['a pair as six bytes (CESU-8)', withBytes('eda081edb080'), /not UTF-8/],
    ['an overlong slash', withBytes('c0af'), /not UTF-8/],
    ['an overlong zero', withBytes('c080'), /not UTF-8/],
    ['a character beyond Unicode', withBytes('f4908080'), /not UTF-8/],
    ['a character cut short', withBytes('c3'), /not UTF-8/],
    ['a zero byte', withBytes('00'), /not JSON/],
    ['a tab', withBytes('09'), /not JSON/],
    ['a carriage return in its text', withBytes('0d'), /not JSON/],
    ['a carriage return at its end', (line) => `${line}\r`, /ends with a carriage return/],
    ['a byte order mark before it', (line) => `\ufeff${line}`, /byte order mark/],
    ['zero bytes after it', (line) => `${line}\0\0`, /not JSON/],
    ['a space before it', (line) => ` ${line}`, NOT_CANONICAL],
    ['a space after it', (line) => `${line} `, NOT_CANONICAL],
    ['a second object on it', (line) => `${line}{}`, /not JSON/],
    ['a comma too many', replaced(/\}$/, ',}'), /not JSON/],
    ['a comment', replaced(/^\{/, '{/* */'), /not JSON/],
    ['an escaped slash', replaced('naïve', 'a\\/b'), NOT_CANONICAL],
    ['a letter escaped', replaced('naïve', '\\u0061'), NOT_CANONICAL],
    ['an escape in capitals', replaced('naïve', '\\u001F'), NOT_CANONICAL],
    ['a line feed escaped by its number', replaced('naïve', '\\u000a'), NOT_CANONICAL],
    ['nested seventeen deep', replaced('"naïve"', deep(17)), /nested too deeply/],
    ['a list in the place of a text', replaced('"naïve"', '["naïve"]'), /reason/],
    ['__proto__', replaced(/^\{/, '{"__proto__":{"trust":"attested"},'), /this name is not allowed/],
    ['a list', () => '[1,2]', /not a JSON object/],
    ['no object', () => 'null', /not a JSON object/],
    ['nothing', () => '', /it is blank/],
  ])('is found by its form: %s', (_, forgery, reason) => {
    forge(forgery);
    const verdict = room.verify();
    expect(verdict).toMatchObject({ verdict: 'tampered', entry: AT, byte: Buffer.byteLength(`${sound.slice(0, AT).join('\n')}\n`) });
    expect(describeVerdict(verdict)).toMatch(reason);
  });

  const lidOf = (more: Partial<{ run: string; job: string; seq: number }>) => eventLineageId({ ...SOURCE, seq: AT, ...more });

  it.each<[string, (entry: Fields) => void, RegExp]>([
    ['a gap in idx', (entry) => (entry.idx = 6), /it says that it is entry 6/],
    ['idx as text', (entry) => (entry.idx = '5'), /"idx" must be integer/],
    ['idx below zero', (entry) => (entry.idx = -1), /"idx" must be >= 0/],
    ['a gap in seq', (entry) => Object.assign(entry, { seq: 6, lid: lidOf({ seq: 6 }) }), /event 6 of job build, where event 5 was due/],
    ['seq twice', (entry) => Object.assign(entry, { seq: 4, lid: lidOf({ seq: 4 }) }), /event 4 of job build, where event 5 was due/],
    [
      'a new job that begins in the middle',
      (entry) => Object.assign(entry.src, { job: 'lint' }),
      /event 5 of job lint, where event 0 was due/,
    ],
    ['the lid of another seq', (entry) => (entry.lid = lidOf({ seq: 4 })), /its lid is not the one of its source and seq/],
    ['the lid of another run', (entry) => (entry.lid = lidOf({ run: '2' })), /its lid is not the one/],
    ['a lid in capitals', (entry) => (entry.lid = String(entry.lid).toUpperCase()), /"lid" must match/],
    ['a lid that is no UUIDv5', (entry) => (entry.lid = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'), /"lid" must match/],
    ['an id in small letters', (entry) => (entry.id = String(entry.id).toLowerCase()), /"id" must match/],
    ['an id with a letter that ULIDs leave out', (entry) => (entry.id = '01J8Z0AAAAAAAAAAAAAAAAAAAU'), /"id" must match/],
    ['an id beyond the last ULID', (entry) => (entry.id = '8ZZZZZZZZZZZZZZZZZZZZZZZZZ'), /"id" must match/],
    ['a time without milliseconds', (entry) => (entry.ts = '2026-01-01T00:00:00Z'), /"ts" must match/],
    ['a time of another zone', (entry) => (entry.ts = '2026-01-01T00:00:00.000+00:00'), /"ts" must match/],
    ['a leap second', (entry) => (entry.ts = '2026-12-31T23:59:60.000Z'), /is no time/],
    ['midnight at the end of a day', (entry) => (entry.ts = '2026-12-31T24:00:00.000Z'), /is no time/],
    ['a day that is not', (entry) => (entry.ts = '2026-02-29T00:00:00.000Z'), /is no time/],
    ['a version to come', (entry) => (entry.v = 2), /"v" must be equal to constant/],
    ['a version as text', (entry) => (entry.v = '1'), /"v" must be equal to constant/],
    ['a trust that does not exist', (entry) => (entry.src.trust = 'root'), /"src.trust" must be equal to one of/],
    ['no trust', (entry) => delete entry.src.trust, /"trust" is missing/],
    ['a word too many in its source', (entry) => (entry.src.admin = true), /"src" must NOT have additional/],
    ['no source', (entry) => Reflect.deleteProperty(entry, 'src'), /"src" is missing/],
    ['a separator in its repository', (entry) => (entry.src.repo = 'o/r|1'), /"src.repo" must match/],
    ['a control in its run', (entry) => (entry.src.run = '1\u0000'), /"src.run" must match/],
    ['a job that is a path', (entry) => (entry.src.job = '../build'), /"src.job" must match/],
    ['attempt 0', (entry) => (entry.src.attempt = 0), /"src.attempt" must be >= 1/],
    ['a type in capitals', (entry) => (entry.t = 'WS.step'), /"t" must match/],
    ['a type of one word', (entry) => (entry.t = 'step'), /"t" must match/],
    ['a type with a letter that looks like another', (entry) => (entry.t = 'ws.st\u0435p'), /"t" must match/],
    ['a field that its type does not know', (entry) => (entry.admin = true), /"admin" is not known/],
    ['a field of another kind', (entry) => (entry.ok = 'true'), /"ok" must be boolean/],
    ['a field missing', (entry) => delete entry.ok, /"ok" is missing/],
  ])('is found by its fields: %s', (_, edit, reason) => {
    forge(edited(edit));
    const verdict = room.verify();
    expect(verdict).toMatchObject({ verdict: 'tampered', entry: AT });
    expect(describeVerdict(verdict)).toMatch(reason);
  });

  it.each<[string, (entry: Fields) => void, readonly string[]]>([
    ['trust that was raised', (entry) => (entry.src.trust = 'attested'), []],
    ['a text with another form of the same letters', (entry) => (entry.reason = 'naïve'.normalize('NFD')), []],
    ['a text with a zero character', (entry) => (entry.reason = 'a\u0000b'), []],
    ['the whole number next to 2^53', (entry) => (entry.ms = Number.MAX_SAFE_INTEGER), []],
    ['an earlier time', (entry) => (entry.ts = '2020-01-01T00:00:00.000Z'), ['AIOP-L023']],
    ['a type that nobody declared', (entry) => (entry.t = 'ws.stepp'), ['AIOP-L024']],
  ])('that could have been so is not proven, and is found by an anchor: %s', (_, edit, notices) => {
    forge((line) => line);
    const anchor = room.verify();
    if (anchor.verdict !== 'consistent') throw new Error(describeVerdict(anchor));
    forge(edited(edit));
    const verdict = room.verify();
    expect([verdict.verdict, verdict.findings.map(({ code }) => code)]).toEqual(['consistent', notices]);
    expect(room.verify({ anchor })).toMatchObject({ verdict: 'tampered', entry: ENTRIES - 1, findings: [{ code: 'AIOP-L008' }] });
  });
});
