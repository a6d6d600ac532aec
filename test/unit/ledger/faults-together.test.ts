import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { openJobLog, readEvents, seal } from '@aiop/ledger';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { Origin, RUN, Sealer } from './branch-room.ts';
import { Room, SOURCE, steps } from './room.ts';

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }): readonly string[] =>
  findings.map(({ code }) => code);

/** A log with two events and a third that was torn in the middle of the two bytes of `ï`. */
async function tornLog(room: Room): Promise<string> {
  const { repo, run, attempt, job } = SOURCE;
  const log = openJobLog({ walDir: room.walDir, source: { repo, run, attempt, job } }, room.ports);
  for (const event of steps(3)) await log.append(event);
  const bytes = readFileSync(log.path);
  truncateSync(log.path, bytes.lastIndexOf(Buffer.from('ï')) + 1);
  return log.path;
}

describe('a log of a job that was torn in the middle of a character', () => {
  it('is gone on with, the torn bytes aside as they were', async () => {
    const room = await Room.open();
    const path = await tornLog(room);
    const { repo, run, attempt, job } = SOURCE;
    const log = openJobLog({ walDir: room.walDir, source: { repo, run, attempt, job } }, room.ports);
    expect(log.count).toBe(2);
    await log.append({ t: 'ws.done', wsid: '1', status: 'failed', ms: 1 });
    await log.close();
    const aside: { readonly torn: string } = JSON.parse(readFileSync(`${path}.torn`, 'utf8'));
    expect(Buffer.from(aside.torn, 'base64').at(-1)).toBe(0xc3);
    expect(await seal({ walDir: room.walDir, ledger: room.ledger, jobs: [job] }, room.ports)).toMatchObject({ added: 3, findings: [] });
  });

  it('is sealed up to its last whole event, which is said, and the other jobs with it', async () => {
    const room = await Room.open();
    await tornLog(room);
    const other = openJobLog({ walDir: room.walDir, source: { ...SOURCE, job: 'other' } }, room.ports);
    await other.append({ t: 'ws.done', wsid: '1', status: 'failed', ms: 1 });
    await other.close();
    const sealed = await seal({ walDir: room.walDir, ledger: room.ledger, jobs: ['build', 'lost', 'other'] }, room.ports);
    expect(sealed).toMatchObject({ state: 'sealed', added: 3 });
    expect([...codes(sealed)].sort()).toEqual(['AIOP-L022', 'AIOP-L030', 'AIOP-L034']);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 3 });
  });
});

describe('a ledger with two faults at once', () => {
  it('is mended where a kill left sound entries and a torn one beyond the head', async () => {
    const room = await Room.open();
    await room.appended(steps(2));
    const head = readFileSync(room.head);
    await room.appended(steps(2, 2));
    writeFileSync(room.head, head);
    appendFileSync(room.ledger, Buffer.from('{"a":"na\u00ef').subarray(0, -1));
    const { count, findings } = await room.appended(steps(1, 4));
    expect([count, codes({ findings })]).toEqual([5, ['AIOP-L022', 'AIOP-L021']]);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 5, findings: [] });
  });

  it.each<[string, (room: Room) => unknown]>([
    [
      'torn, and its head removed, which no kill leaves behind',
      (room) => [rmSync(room.head), truncateSync(room.ledger, room.bytes.length - 5)],
    ],
    ['cut and torn', (room) => truncateSync(room.ledger, room.bytes.length - (room.lines.at(-1) ?? '').length - 4)],
    ['cut, and its line endings converted', (room) => (room.bytes = Buffer.from(`${room.lines.slice(0, 2).join('\r\n')}\r\n`))],
    ['reordered, with a torn tail', (room) => (room.bytes = Buffer.from(`${[...room.lines].reverse().join('\n')}\n{"a`))],
    [
      'begun with a byte order mark, and grown by a sound line of another ledger',
      (room) => (room.bytes = Buffer.concat([Buffer.from('efbbbf', 'hex'), room.bytes, Buffer.from(`${room.lines[0]}\n`)])),
    ],
  ])('is refused, not mended, where it was %s', async (_, damage) => {
    const room = await Room.open();
    await room.appended(steps(3));
    damage(room);
    const before = room.bytes;
    expect(await room.append(steps(1))).toMatchObject({ state: 'refused' });
    expect(room.verify()).toMatchObject({ verdict: 'tampered' });
    expect(room.bytes.equals(before)).toBe(true);
  });
});

describe('the head file of another ledger', () => {
  it.each([
    ['shorter', 2],
    ['of the same length', 3],
    ['longer', 5],
  ])('that is %s is found, and nothing is appended', async (_, entries) => {
    const [room, other] = [await Room.open(), await Room.open()];
    await room.appended(steps(3));
    await other.appended(steps(entries, 7), { source: { ...SOURCE, run: '2' } });
    copyFileSync(other.head, room.head);
    expect(room.verify()).toMatchObject({ verdict: 'tampered' });
    expect(await room.append(steps(1))).toMatchObject({ state: 'refused' });
    expect(room.lines).toHaveLength(3);
  });
});

describe('a clock that goes backwards', () => {
  it('keeps the order of appends and of ids inside a step, and is said', async () => {
    let now = Date.UTC(2026, 0, 2);
    const room = await Room.open({ clock: { now: () => (now -= 60_000), monotonic: () => 0 } });
    const { ids } = await room.appended(steps(3));
    await room.appended(steps(2, 3));
    expect([...ids].sort()).toEqual([...ids]);
    expect([...readEvents({ ledger: room.ledger }, room.ports)].map(({ ms }) => ms)).toEqual([0, 1, 2, 3, 4]);
    const verdict = room.verify();
    expect([verdict.verdict, new Set(codes(verdict))]).toEqual(['consistent', new Set(['AIOP-L023'])]);
  });

  it('between two jobs does not change their order in a seal, and says nothing', async () => {
    let now = Date.UTC(2026, 0, 2);
    const room = await Room.open({ clock: { now: () => now, monotonic: () => 0 } });
    for (const job of ['a', 'b']) {
      const log = openJobLog({ walDir: room.walDir, source: { ...SOURCE, job } }, room.ports);
      await log.append({ t: 'ws.done', wsid: job, status: 'failed', ms: 1 });
      await log.close();
      now -= 86_400_000;
    }
    expect(await seal({ walDir: room.walDir, ledger: room.ledger }, room.ports)).toMatchObject({ added: 2, findings: [] });
    expect([...readEvents({ ledger: room.ledger }, room.ports)].map(({ src }) => src.job)).toEqual(['a', 'b']);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', findings: [] });
  });
});

describe('a link in the place of a folder or a file of the ledger', () => {
  const elsewhere = () => join(scratchFolder(), 'target');

  it('is not written through by a job, where .runs is one', async () => {
    const room = await Room.open();
    const target = elsewhere();
    mkdirSync(join(target, 'wal'), { recursive: true });
    symlinkSync(target, join(room.folder, '.runs'));
    const { repo, run, attempt, job } = SOURCE;
    expect(() => openJobLog({ walDir: room.walDir, source: { repo, run, attempt, job } }, room.ports)).toThrow(/it is a symbolic link/);
    await expect(room.append(steps(1))).rejects.toThrow(/it is a symbolic link/);
    await expect(seal({ walDir: room.walDir, ledger: room.ledger }, room.ports)).rejects.toThrow(/it is a symbolic link/);
    expect(nodeFiles.list(target)).toEqual(['wal']);
    expect(nodeFiles.list(join(target, 'wal'))).toEqual([]);
  });

  it.each(['ledger.head', 'ledger.tree', 'ledger.jsonl.torn'])('is not written through where %s is one', async (name) => {
    const room = await Room.open();
    await room.appended(steps(255));
    const [place, target] = [join(room.folder, '.runs', name), elsewhere()];
    writeFileSync(target, nodeFiles.status(place) === undefined ? '' : readFileSync(place));
    const content = readFileSync(target);
    rmSync(place, { force: true });
    symlinkSync(target, place);
    if (name.endsWith('.torn')) appendFileSync(room.ledger, '{"torn');
    const before = room.bytes;
    // Refused in words, or the link is replaced by a file of its own: the target stays as it is either way.
    const outcome = await room.append(steps(2)).catch((error: unknown) => error);
    expect(readFileSync(target).equals(content)).toBe(true);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(UsageError);
      expect(room.bytes.equals(before)).toBe(true);
    } else expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 257 });
  });
});

describe('a file system that is read-only', () => {
  it('refuses an append, a log and a seal in words, and changes nothing', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    await tornLog(room);
    const refuse = (path: string): never => {
      throw new UsageError({
        what: 'read-only file system',
        where: path,
        expected: 'a folder that can be written',
        fix: 'name another folder',
      });
    };
    const files: Files = {
      ...nodeFiles,
      append: refuse,
      write: refuse,
      truncate: refuse,
      rename: refuse,
      remove: refuse,
      makeDirectory: refuse,
    };
    const ports = { ...room.ports, files };
    const before = room.bytes;
    const { repo, run, attempt, job } = SOURCE;
    const frozen = await Room.open({ files });
    expect(() => openJobLog({ walDir: room.walDir, source: { repo, run, attempt, job } }, ports)).toThrow(/read-only file system/);
    await expect(frozen.append(steps(1), { ledger: room.ledger })).rejects.toThrow(/read-only file system/);
    await expect(seal({ walDir: room.walDir, ledger: room.ledger }, ports)).rejects.toThrow(/read-only file system/);
    expect(room.bytes.equals(before)).toBe(true);
    expect(room.verify()).toMatchObject({ verdict: 'consistent', count: 1 });
  });
});

describe('a seal on a branch, in trouble twice', () => {
  it.each([
    ['landed', true, 1],
    ['did not land', false, 2],
  ])('that loses a race, and then the answer to its second push, which %s, records everything once', async (_, lands, pushes) => {
    const origin = new Origin();
    const [first, second] = [await Sealer.of(origin), await Sealer.of(origin)];
    await first.log('a', 1, { run: '43' });
    await second.log('b', 2);
    let tried = 0;
    const sealed = await second.seal({}, (branch) => ({
      push: async (commit) => {
        tried++;
        if (tried === 1) await first.seal({ run: { ...RUN, run: '43' } });
        if (tried !== 2) return branch.push(commit);
        if (lands) await branch.push(commit);
        return { state: 'unknown', said: 'the remote end hung up' };
      },
    }));
    expect(sealed).toMatchObject({ state: 'sealed', added: 2, count: 3, pushes, findings: [] });
    expect(origin.entries.map(({ src }) => src.job)).toEqual(['a', 'b', 'b']);
    expect(await second.verdict()).toMatchObject({ verdict: 'consistent', count: 3 });
  });

  it('whose process dies between commit and push, twice, is made by the third, nothing doubled', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    const folder = await sealer.log('a', 2);
    for (const _ of ['first', 'second']) {
      await expect(sealer.seal({}, () => ({ push: () => Promise.reject(new Error('killed')) }))).rejects.toThrow('killed');
      expect(() => origin.tip).toThrow();
      expect(nodeFiles.list(folder)).toEqual(['a.jsonl']);
    }
    expect(await sealer.seal({ jobs: ['a'] })).toMatchObject({ state: 'sealed', added: 2, count: 2, pushes: 1, findings: [] });
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('1');
  });

  it('whose process dies after its second push is completed by a sweep, nothing doubled', async () => {
    const origin = new Origin();
    const [first, second] = [await Sealer.of(origin), await Sealer.of(origin)];
    await first.log('a', 1, { run: '43' });
    await second.log('b', 2);
    let tried = 0;
    const died = second.seal({}, (branch) => ({
      push: async (commit) => {
        if (++tried === 1) await first.seal({ run: { ...RUN, run: '43' } });
        const pushed = await branch.push(commit);
        if (tried === 2) throw new Error('killed');
        return pushed;
      },
    }));
    await expect(died).rejects.toThrow('killed');
    const swept = await second.seal({ run: { ...RUN, run: '1', others: true } });
    expect(swept).toMatchObject({ state: 'sealed', added: 0, repeated: 2, count: 3, pushes: 0 });
    expect(nodeFiles.list(join(second.walDir, 'ledger-42-1-b'))).toEqual([]);
  });

  it('is refused where the race was won by somebody who cut the ledger and converted its line endings', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 3);
    await sealer.seal();
    const [kept, head] = [origin.file('.runs/ledger.jsonl').split('\n').slice(0, 2).join('\r\n'), origin.file('.runs/ledger.head')];
    const folder = await sealer.log('b', 1, { run: '44' });
    let tried = 0;
    const sealed = await sealer.seal({ run: { ...RUN, run: '44' } }, (branch) => ({
      push: async (commit) => {
        if (++tried > 1) return branch.push(commit);
        origin.replace({ '.runs/ledger.jsonl': `${kept}\r\n`, '.runs/ledger.head': `${head}\n` });
        return { state: 'moved', wasSent: true };
      },
    }));
    expect(sealed).toMatchObject({ state: 'refused' });
    expect(tried).toBe(1);
    expect(nodeFiles.list(folder)).toEqual(['b.jsonl']);
  });
});
