import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson, eventLineageId } from '@aiop/ids';
import { openJobLog, seal } from '@aiop/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

type Fields = Record<string, unknown>;

const { repo, run, attempt } = SOURCE;
const RUN = { repo, run, attempt };

async function writeLog(room: Room, job: string): Promise<string> {
  const log = openJobLog({ walDir: room.walDir, source: { ...RUN, job } }, room.ports);
  for (const event of steps(3)) await log.append(event);
  await log.close();
  return log.path;
}

/** Writes a log as a job forges it that has the page before it: every record after the edited one chained anew, and closed. */
function forge(path: string, edit: (records: Fields[]) => void, { blake3 }: Room['ports']): void {
  const records: Fields[] = readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -2)
    .map((line) => JSON.parse(line));
  edit(records);
  let head = '0'.repeat(64);
  const lines = records.map((record) => {
    const line = canonicalJson({ ...record, prev: head });
    head = blake3.hex(line);
    return line;
  });
  writeFileSync(path, `${lines.join('\n')}\n${canonicalJson({ closed: { n: lines.length, head }, v: 1 })}\n`);
}

/** What is said of a log that was forged, beside the log of an honest job; fails where the ledger is not sound afterwards, or the other job's events are not in it. */
async function sealed(edit: (records: Fields[]) => void, redact?: (text: string) => Promise<string>) {
  const room = await Room.open(redact === undefined ? {} : { redact });
  await writeLog(room, 'honest');
  forge(await writeLog(room, 'agent'), edit, room.ports);
  const request = { walDir: room.walDir, ledger: room.ledger, run: RUN, declaredTypes: new Set(['deploy.done']) };
  const outcome = await seal(request, room.ports);
  if (outcome.state === 'refused') throw new Error('the ledger was refused');
  expect(outcome.jobs).toContain('honest');
  const verdict = room.verify();
  expect(verdict).toMatchObject({ verdict: 'consistent', count: outcome.added });
  return outcome.jobs.includes('agent') ? 'sealed' : outcome.findings.map(({ code, message }) => `${code} ${message}`).join('\n');
}

describe('a log that its job forged, chained and closed as it should be', () => {
  it.each<[string, Fields, RegExp]>([
    ['a day that is not', { ts: '2026-02-30T00:00:00.000Z' }, /its ts is no time/],
    ['midnight at the end of a day', { ts: '2026-02-28T24:00:00.000Z' }, /its ts is no time/],
    ['a leap second', { ts: '2026-12-31T23:59:60.000Z' }, /its ts is no time/],
    ['an id beyond the last ULID', { id: '8ZZZZZZZZZZZZZZZZZZZZZZZZZ' }, /"id" must match/],
    ['another version', { v: 2 }, /"v" must be equal/],
    ['a lid of another job', { lid: eventLineageId({ ...RUN, job: 'honest', seq: 1 }) }, /its lid is not the one/],
    ['events of another job', { src: { ...RUN, job: 'honest' } }, /belongs to job "honest"/],
    ['events of another repository', { src: { ...RUN, repo: 'mallory/r', job: 'agent' } }, /another run than the first/],
    ['a place in the ledger', { idx: 0 }, /only the sealer gives/],
    ['trust', { src: { ...RUN, job: 'agent', trust: 'attested' } }, /only the sealer gives/],
    ['a field that its type does not know', { evidence: true }, /"evidence" is not known/],
    ['a type that nobody declared', { t: 'gate.passed' }, /"gate.passed" is not known/],
  ])('is set aside, and the others are sealed: %s', async (_, fields, reason) => {
    expect(await sealed((records) => Object.assign(records[1] ?? {}, fields))).toMatch(reason);
  });

  it('is set aside where its secrets are shorter than what they are replaced by, and a line would hold no more', async () => {
    const hide = async (text: string): Promise<string> => text.replaceAll('s3cr3t', '<SECRET_HASH_1>');
    const long = (records: Fields[]) => Object.assign(records[1] ?? {}, { t: 'deploy.done', reason: 's3cr3t '.repeat(9_000) });
    expect(await sealed(long, hide)).toMatch(/AIOP-L033 line 2, without its secrets: its entry would have more than 65535 bytes/);
  });

  it('never leaves a ledger that is not sound, nor keeps out what others recorded', async () => {
    const names = ['t', 'v', 'id', 'lid', 'ts', 'seq', 'src', 'wsid', 'ms', 'ok', 'reason', 'step', 'x', '10', '__proto__'];
    const texts = fc.constantFrom(
      '',
      '\u0000',
      'naïve'.normalize('NFD'),
      '2026-00-10T00:00:00.000Z',
      '9999-12-31T23:59:59.999Z',
      'ws.done',
      '|',
    );
    const numbers = fc.constantFrom(0, -1, 1, 2, 1e21, 0.5, Number.MAX_SAFE_INTEGER);
    const values = fc.oneof(
      texts,
      numbers,
      fc.constant(null),
      fc.array(numbers, { maxLength: 2 }),
      fc.dictionary(texts, numbers, { maxKeys: 2 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(2), fc.constantFrom(...names), values, async (at, name, value) => {
        const said = await sealed((records) => Object.defineProperty(records[at] ?? {}, name, { value, enumerable: true }));
        expect(said).toMatch(/^sealed$|^AIOP-L03[35] /);
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
