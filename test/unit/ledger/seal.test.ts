import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { jobLogPath, type LedgerPorts, openJobLog, type SealOutcome, type SealRequest, seal, whileWriting } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { Room, SOURCE, steps } from './room.ts';

const RUN = { repo: 'o/r', run: '1', attempt: 1 };

async function record(
  room: Room,
  job: string,
  count: number,
  more: { readonly close?: boolean; readonly run?: string; readonly attempt?: number } = {},
): Promise<void> {
  const { close = true, ...run } = more;
  const log = openJobLog({ walDir: room.walDir, source: { ...RUN, ...run, job } }, room.ports);
  for (const event of steps(count)) await log.append(event);
  if (close) await log.close();
}

const sealed = (room: Room, more: Partial<SealRequest> = {}, ports: LedgerPorts = room.ports): Promise<SealOutcome> =>
  seal(
    { walDir: room.walDir, ledger: room.ledger, shownAs: { walDir: '.runs/wal', ledger: '.runs/ledger.jsonl' }, run: RUN, ...more },
    ports,
  );

const order = (room: Room) => room.lines.map((line) => JSON.parse(line)).map(({ src, seq, ms }) => `${src.job} ${seq} ${ms}`);

describe('a seal', () => {
  it('moves every log into the ledger, by job and number, with the trust that it gives', async () => {
    const room = await Room.open();
    await record(room, 'test', 2);
    await record(room, 'agent', 1);
    await record(room, 'Zeta', 1);
    const outcome = await sealed(room, { jobs: ['test', 'agent'], trustOf: ({ job }) => (job === 'agent' ? 'claimed' : 'attested') });
    expect(outcome).toMatchObject({ state: 'sealed', added: 4, repeated: 0, jobs: ['Zeta', 'agent', 'test'], findings: [], count: 4 });
    expect(order(room)).toEqual(['Zeta 0 0', 'agent 0 0', 'test 0 0', 'test 1 1']);
    expect(room.lines.map((line) => JSON.parse(line).src.trust)).toEqual(['attested', 'claimed', 'attested', 'attested']);
    expect(readdirSync(room.walDir)).toEqual([]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 4, findings: [] });
  });

  it('that is run again does nothing, and misses nothing', async () => {
    const room = await Room.open();
    await record(room, 'build', 2);
    await sealed(room, { jobs: ['build'] });
    const before = room.bytes;
    expect(await sealed(room, { jobs: ['build'] })).toMatchObject({ state: 'sealed', added: 0, jobs: [], findings: [], count: 2 });
    expect(room.bytes.equals(before)).toBe(true);
  });

  it('leaves a log that somebody writes to the next seal', async () => {
    const room = await Room.open();
    await record(room, 'done', 1);
    await record(room, 'running', 2, { close: false });
    const path = jobLogPath(room.walDir, 'running');
    const first = await whileWriting(path, () => sealed(room, { jobs: ['done', 'running'] }), room.ports);
    expect(first).toMatchObject({ state: 'sealed', added: 1, jobs: ['done'], findings: [{ code: 'AIOP-L030' }] });
    expect(existsSync(path)).toBe(true);
    expect(await sealed(room, { jobs: ['running'] })).toMatchObject({ added: 2, jobs: ['running'], findings: [{ code: 'AIOP-L034' }] });
  });

  it('takes a log in an artifact whatever lock came with it: that says nothing of this machine', async () => {
    const room = await Room.open();
    await record(room, 'build', 1);
    const folder = join(room.walDir, 'ledger-1-1-build');
    mkdirSync(folder);
    const path = join(folder, 'build.jsonl');
    renameSync(jobLogPath(room.walDir, 'build'), path);
    const outcome = await whileWriting(path, () => sealed(room, { jobs: ['build'] }), room.ports);
    expect(outcome).toMatchObject({ state: 'sealed', added: 1, jobs: ['build'], findings: [] });
  });

  it('takes a job for claimed when nobody says otherwise', async () => {
    const room = await Room.open();
    await record(room, 'build', 1);
    await seal({ walDir: room.walDir, ledger: room.ledger }, room.ports);
    expect(JSON.parse(room.lines[0]).src.trust).toBe('claimed');
  });

  it('of an empty or missing folder leaves an empty ledger', async () => {
    const room = await Room.open();
    expect(await sealed(room)).toMatchObject({ state: 'sealed', added: 0, count: 0, findings: [] });
  });

  it('names each job whose log is missing, and seals the others', async () => {
    const room = await Room.open();
    await record(room, 'build', 1);
    expect(await sealed(room, { jobs: ['build', 'lost'] })).toMatchObject({
      state: 'sealed',
      added: 1,
      findings: [{ code: 'AIOP-L030', severity: 'error', witness: '.runs/wal/lost.jsonl' }],
    });
    expect(await sealed(room, { jobs: ['build'], run: undefined })).toMatchObject({ findings: [{ code: 'AIOP-L030' }] });
  });

  it('says that a log was not closed, moves its torn line aside, and seals what is whole', async () => {
    const room = await Room.open();
    await record(room, 'build', 2, { close: false });
    const path = jobLogPath(room.walDir, 'build');
    nodeFiles.append(path, '{"ms":');
    expect(await sealed(room)).toMatchObject({ added: 2, findings: [{ code: 'AIOP-L022' }, { code: 'AIOP-L034' }] });
    expect(readdirSync(room.walDir)).toEqual(['build.jsonl.torn']);
  });

  it('replaces secrets that a job wrote by hand', async () => {
    const room = await Room.open();
    await record(room, 'build', 1);
    const ports = { ...room.ports, redact: async (text: string) => text.replace('naïve', '<SECRET_HASH_1>') };
    await sealed(room, {}, ports);
    expect(room.bytes.toString()).toContain('<SECRET_HASH_1>');
    expect(room.bytes.toString()).not.toContain('naïve');
    await expect(sealed(room, {}, ports)).resolves.toMatchObject({ findings: [] });
  });

  it('leaves a log aside whose fields do not survive the replacing of secrets', async () => {
    const room = await Room.open({});
    await record(room, 'build', 1);
    const ports = { ...room.ports, redact: async (text: string) => text.replace('verify', '<SECRET_HASH_1>') };
    expect(await sealed(room, {}, ports)).toMatchObject({
      added: 0,
      findings: [{ code: 'AIOP-L033', message: expect.stringContaining('step') }],
    });
  });

  it('drops events that are in the ledger, and adds those that came after them', async () => {
    const room = await Room.open();
    await record(room, 'build', 2, { close: false });
    const path = jobLogPath(room.walDir, 'build');
    const early = readFileSync(path);
    await record(room, 'build', 2);
    const late = readFileSync(path);
    writeFileSync(path, early);
    await sealed(room);
    writeFileSync(path, late);
    expect(await sealed(room)).toMatchObject({ added: 2, repeated: 2, findings: [{ code: 'AIOP-L031', severity: 'notice' }] });
    expect(order(room)).toEqual(['build 0 0', 'build 1 1', 'build 2 0', 'build 3 1']);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  it('refuses a log with an event that the ledger knows otherwise, keeps it, and seals the others', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    await record(room, 'build', 1);
    await record(room, 'test', 1);
    const outcome = await sealed(room);
    expect(outcome).toMatchObject({
      state: 'sealed',
      added: 1,
      jobs: ['test'],
      findings: [{ code: 'AIOP-L032', severity: 'error', file: '.runs/wal/build.jsonl' }],
    });
    expect(readdirSync(room.walDir)).toEqual(['build.jsonl']);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 2 });
  });

  it('refuses logs of another run, a later attempt, broken ones, odd names and what is no file', async () => {
    const room = await Room.open();
    await record(room, 'alien', 1, { run: '7' });
    await record(room, 'later', 1, { attempt: 2 });
    await record(room, 'sound', 1);
    writeFileSync(join(room.walDir, 'bad.jsonl'), 'x\n');
    writeFileSync(join(room.walDir, 'odd name.jsonl'), '');
    writeFileSync(join(room.walDir, 'notes.txt'), 'not a log');
    mkdirSync(join(room.walDir, 'folder.jsonl'));
    const outcome = await sealed(room, { jobs: ['bad'] });
    expect(outcome).toMatchObject({ state: 'sealed', added: 1, jobs: ['sound'] });
    expect(outcome.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'AIOP-L036 .runs/wal/folder.jsonl',
      'AIOP-L036 .runs/wal/odd name.jsonl',
      'AIOP-L035 .runs/wal/alien.jsonl',
      'AIOP-L033 .runs/wal/bad.jsonl',
      'AIOP-L035 .runs/wal/later.jsonl',
    ]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 1 });
  });

  it('goes on over attempts of one run', async () => {
    const room = await Room.open();
    await record(room, 'build', 1);
    await sealed(room);
    await record(room, 'build', 1, { attempt: 2 });
    expect(await sealed(room, { run: { ...RUN, attempt: 2 } })).toMatchObject({ added: 1, findings: [], count: 2 });
  });

  it('touches nothing when the ledger was tampered with', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    room.bytes = room.bytes.subarray(0, 50);
    await record(room, 'build', 1);
    expect(await sealed(room)).toMatchObject({ state: 'refused', findings: [{ severity: 'error' }] });
    expect(room.bytes).toHaveLength(50);
    expect(readdirSync(room.walDir)).toEqual(['build.jsonl']);
  });

  it('two at once seal every event once', async () => {
    const room = await Room.open();
    await record(room, 'build', 3);
    await record(room, 'test', 3);
    const outcomes = await Promise.all([sealed(room), sealed(room)]);
    expect(outcomes.map((outcome) => (outcome.state === 'sealed' ? outcome.added : -1)).sort()).toEqual([0, 6]);
  });
});

describe('a seal that is killed', () => {
  class Killed extends Error {}

  /** Real files that stop working after a number of writing calls, as if the process had ended there. */
  function dyingFiles(calls: number): LedgerPorts['files'] {
    let left = calls;
    const mortal =
      <Args extends readonly unknown[]>(work: (...args: Args) => void) =>
      (...args: Args) => {
        if (left-- <= 0) throw new Killed();
        work(...args);
      };
    const { append, write, remove } = nodeFiles;
    // A dead process cuts nothing back either.
    return { ...nodeFiles, append: mortal(append), write: mortal(write), remove: mortal(remove), truncate: mortal(nodeFiles.truncate) };
  }

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('after %i writes is completed by the next one, nothing lost or doubled', async (calls) => {
    const room = await Room.open();
    for (const job of ['a', 'b', 'c']) await record(room, job, 2);
    await sealed(room, {}, { ...room.ports, files: dyingFiles(calls) }).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
    expect(await sealed(room, { jobs: ['a', 'b', 'c'] })).toMatchObject({ state: 'sealed', count: 6 });
    expect(order(room)).toEqual(['a 0 0', 'a 1 1', 'b 0 0', 'b 1 1', 'c 0 0', 'c 1 1']);
    expect(readdirSync(room.walDir)).toEqual([]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
  });

  it('in the middle of the ledger’s lines is completed, too', async () => {
    const room = await Room.open();
    for (const job of ['a', 'b']) await record(room, job, 3);
    const logs = ['a', 'b'].map((job) => [jobLogPath(room.walDir, job), readFileSync(jobLogPath(room.walDir, job))] as const);
    await room.append([], { source: SOURCE });
    const head = readFileSync(room.head);
    await sealed(room);
    const whole = room.bytes;
    for (let cut = 0; cut < whole.length; cut += 101) {
      room.bytes = whole.subarray(0, cut);
      writeFileSync(room.head, head);
      for (const [path, content] of logs) writeFileSync(path, content);
      await sealed(room);
      expect(room.bytes.equals(whole), `cut at ${cut}`).toBe(true);
    }
  });

  it('by a full disk leaves ledger and logs as they were', async () => {
    const room = await Room.open();
    await record(room, 'a', 2);
    const full = () => {
      throw new UsageError({ what: 'no space left on the device', where: 'x', expected: 'room', fix: 'free some space' });
    };
    await expect(sealed(room, {}, { ...room.ports, files: { ...nodeFiles, append: full } })).rejects.toThrow(/no space/);
    expect(existsSync(room.ledger)).toBe(false);
    expect(readdirSync(room.walDir)).toEqual(['a.jsonl']);
    expect(await sealed(room)).toMatchObject({ added: 2 });
  });
});
