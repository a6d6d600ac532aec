import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { phaseLineageId, workstreamLineageId } from '@aiop/ids';
import type { LedgerEvent } from '@aiop/ledger';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AIOP, aiop } from '../../support/aiop-command.ts';
import { inProcess } from '../../support/command-in-process.ts';
import { Room, SOURCE, steps } from '../ledger/room.ts';

const created: LedgerEvent = { t: 'ws.create', wsid: 'w1', ws: 'docs', branch: 'b', ok: true, ms: 1 };
const verified: LedgerEvent = { t: 'verify.run', wsid: 'w1', ok: true, ran: 1, skipped: 0, failed: 0, ms: 1 };
const done: LedgerEvent = { t: 'run.done', status: 'succeeded', ms: 1 };

async function room(...events: LedgerEvent[]): Promise<Room> {
  const made = await Room.open();
  await made.appended(events);
  return made;
}

const show = ({ folder }: Room, ...args: readonly string[]) => aiop(folder, 'ledger', 'show', ...args);

describe('aiop ledger show', () => {
  it('shows each run under a heading, each event as a line, and names workstreams as the plan does', async () => {
    const made = await room(created, verified);
    await made.appended([done], { source: { ...SOURCE, run: '2', trust: 'attested' } });
    const { status, stdout, stderr } = show(made);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'run 1 of o/r, attempt 1',
      expect.stringMatching(/^ {5}0\? 2026-01-01T00:00:0\d\.000Z {2}ws\.create +docs +branch=b ms=1 ok=true$/),
      expect.stringMatching(/^ {5}1\? .* verify\.run +docs +failed=0 ms=1 ok=true ran=1 skipped=0$/),
      'run 2 of o/r, attempt 1',
      expect.stringMatching(/^ {5}2 {2}.* run\.done +ms=1 status=succeeded$/),
      '',
    ]);
  });

  it('takes filters, and says on the side when nothing matches', async () => {
    const made = await room(created, verified, done);
    const numbers = (...args: string[]) =>
      show(made, '--json', ...args)
        .stdout.split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line).idx);
    expect(numbers('--type', 'ws.*,run.done')).toEqual([0, 2]);
    expect(numbers('--workstream', 'docs', '--last', '1')).toEqual([1]);
    expect(numbers('--since', '2026-01-02', '--until', '2027-01-01')).toEqual([]);
    expect(show(made, '--run', 'x')).toEqual({ status: 0, stdout: '', stderr: 'none of 3 events matches\n' });
  });

  it('gives machines the very lines of the ledger', async () => {
    const made = await room(created, { ...verified, ms: 2 });
    expect(show(made, '--json').stdout).toBe(readFileSync(made.ledger, 'utf8'));
  });

  it('shows nothing of a tampered ledger but what is wrong with it', async () => {
    const made = await room(...steps(2));
    made.bytes = Buffer.from(made.bytes.toString().replace('"ms":0,', '"ms":7,'));
    expect(show(made)).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(/tampered: entry 0.*\n.*AIOP-L004/) });
  });

  it('lets no event speak to the terminal', async () => {
    const made = await room({ ...created, ws: '\u001b[31mred', branch: 'a\u202eb' });
    expect(show(made).stdout).toMatch(/ \\u\{1b\}\[31mred +branch="a\\u\{202e\}b" /);
  });

  it('lets no long text hide what stands beside it, and knows the names of workstreams that it does not show', async () => {
    const step = { t: 'ws.step', wsid: 'w1', step: 'verify', ok: false, ms: 1, reason: 'because '.repeat(500) };
    const { status, stdout } = await inProcess((await room(created, step)).folder, 'ledger', 'show', '--last', '1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/ws\.step +docs +ms=1 ok=false reason="because .{100,160}… \(\d+ more characters\) step=verify\n$/);
  });

  it('refuses what is no ledger, and no count', async () => {
    const made = await room(done);
    expect(show(made, '--last', '0')).toMatchObject({ status: 2, stderr: expect.stringContaining('a whole number from 1') });
    expect(show(made, '--ledger', 'none.jsonl')).toMatchObject({ status: 2, stderr: expect.stringContaining('there is no ledger') });
  });

  it('ends in silence when nobody reads on', async () => {
    const made = await room(...steps(2000));
    const command = `"${process.execPath}" "${AIOP}" ledger show --json | head -1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: made.folder, encoding: 'utf8' });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
  });

  it('follows what is appended, also to a ledger that was not there, until Ctrl-C', async () => {
    const made = await Room.open();
    const child = spawn(process.execPath, [AIOP, 'ledger', 'show', '--follow', '--json', '--type', 'run.done'], {
      cwd: made.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    await made.appended([created, done]);
    expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({ idx: 1 });
    await made.appended([verified, done]);
    expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({ idx: 3 });
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it('ends where a ledger that it follows is cut', async () => {
    const made = await room(done, done);
    const child = spawn(process.execPath, [AIOP, 'ledger', 'show', '--follow', '--json'], { cwd: made.folder });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    made.bytes = made.bytes.subarray(0, 5);
    let said = '';
    child.stderr.on('data', (data) => {
      said += String(data);
    });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toMatch(/AIOP-L003 entry 2 .*shorter/);
  });
});

describe('aiop ids', () => {
  const PLAN = 'apiVersion: aiop.dev/v1\nplan: { id: p }\nworkstreams: [{ id: docs, claims: ["d/**"] }]\n';

  it('lists what became of every workstream', async () => {
    const made = await room(created, { t: 'ws.done', wsid: 'w1', status: 'refused', ms: 1 });
    expect(aiop(made.folder, 'ids').stdout).toMatch(/^w1 +- +refused +2026-\S+ +2026-\S+ +b$/m);
    expect(JSON.parse(aiop(made.folder, 'ids', '--json').stdout)).toMatchObject([{ wsid: 'w1', status: 'refused', branch: 'b' }]);
  });

  it('says what an id is, what it was made from, and where it stands', async () => {
    const made = await Room.open();
    const { ids } = await made.appended([created]);
    const [id = ''] = ids;
    const said = aiop(made.folder, 'ids', id.toLowerCase(), 'SW-1A0', '9c1e8f70aa31b2d4c5e6');
    expect(said.status).toBe(0);
    expect(said.stdout).toContain(`${id.toLowerCase()} is an instance id (ULID), made at 2026-01-01T00:00:01.000Z`);
    expect(said.stdout).toMatch(/in the ledger: id \(the event itself\) of entry 0: ws\.create, workstream docs, /);
    expect(said.stdout).toMatch(/SW-1A0 is the id of a module\n {2}not on record here\n/);
    expect(said.stdout).toContain('9c1e8f70aa31b2d4c5e6 is a module_file_id');
  });

  it('knows the lineages of a plan without any ledger', async () => {
    const made = await Room.open();
    made.ports.files.write(join(made.folder, 'modification_plan.yaml'), PLAN);
    const phase = phaseLineageId('main');
    const wslid = workstreamLineageId(phase, 'repo', 'docs');
    const { stdout } = aiop(made.folder, 'ids', wslid.toUpperCase(), phase);
    expect(stdout).toContain(`in the plan: workstream docs, UUIDv5 of "${phase}|repo|docs"`);
    expect(stdout).toContain('in the plan: phase main, UUIDv5 of "phase:main"');
    const unknown = aiop(made.folder, 'ids', 'MAIN', '--json', '--plan', 'modification_plan.yaml');
    expect([unknown.status, JSON.parse(unknown.stdout)]).toMatchObject([1, [{ given: 'MAIN', form: 'name', plan: [], ledger: [] }]]);
    made.ports.files.write(join(made.folder, 'modification_plan.yaml'), 'plan: [');
    expect(aiop(made.folder, 'ids', wslid)).toMatchObject({ status: 1, stdout: expect.stringContaining('AIOP-P002') });
  });
});
