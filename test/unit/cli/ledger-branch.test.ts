import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { Origin, Sealer } from '../ledger/branch-room.ts';
import { Room, steps } from '../ledger/room.ts';

describe('the ledger that CI sealed on a branch', () => {
  const origin = new Origin();
  const checkout = new ScratchRepository();
  const ledger = (...args: readonly string[]) => inProcess(checkout.root, 'ledger', ...args);
  let anchor = '';

  beforeAll(async () => {
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 2);
    await sealer.log('b', 1);
    const sealed = await sealer.seal();
    anchor = sealed.state === 'sealed' ? `${sealed.size}:${sealed.root}` : '';
    checkout.git('remote', 'add', 'origin', origin.path);
  });

  it('is shown, verified, proven and reported from a checkout that has no ledger', async () => {
    const shown = await ledger('show', '--branch', '--json');
    expect(shown).toEqual({ status: 0, stderr: '', stdout: `${origin.file('.runs/ledger.jsonl')}\n` });
    expect(await ledger('verify', '--branch')).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(
        /^\.runs\/ledger\.jsonl on aiop-ledger of origin: consistent: 3 entries.*\nits anchor is \d+:[0-9a-f]{64}: keep it/,
      ),
    });
    expect(await ledger('verify', '--branch', 'aiop-ledger', '--anchor', anchor)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('aiop-ledger of origin: verified against the anchor'),
    });
    expect(await ledger('prove', '--branch', '--entry', '2')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^entry 2 of 3,/) });
    const page = join(checkout.root, 'report.html');
    expect(await ledger('report', '--branch', '--output', page)).toMatchObject({ status: 0 });
    expect(readFileSync(page, 'utf8')).toContain('consistent: 3 entries');
    // What was read is not left behind.
    expect(checkout.git('status', '--porcelain')).toBe('?? report.html');
  });

  it('is not there where there is no such branch, or no remote, and cannot be followed', async () => {
    expect(await ledger('verify', '--branch', 'other')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such branch'),
    });
    expect(await ledger('show', '--branch', '--follow')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('a branch cannot be followed'),
    });
    const alone = new ScratchRepository();
    expect(await inProcess(alone.root, 'ledger', 'show', '--branch')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no remote origin'),
    });
  });
});

describe('a ledger that holds nothing', () => {
  it('is shown as such, and verified without an anchor to keep', async () => {
    const room = await Room.open();
    await room.appended([]);
    expect(await inProcess(room.folder, 'ledger', 'show')).toEqual({ status: 0, stdout: '', stderr: 'the ledger holds no event yet\n' });
    const { status, stdout } = await inProcess(room.folder, 'ledger', 'verify');
    expect([status, stdout.split('\n')]).toEqual([3, [expect.stringContaining('consistent: 0 entries'), '']]);
    await room.appended(steps(1));
    expect((await inProcess(room.folder, 'ledger', 'verify')).stdout).toMatch(
      /\nits anchor is \d+:[0-9a-f]{64}: keep it elsewhere, for --anchor\n$/,
    );
  });

  it('may be no ledger at all, whose branch may then have one', async () => {
    const room = await Room.open();
    writeFileSync(join(room.folder, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\n');
    const { status, stderr } = await inProcess(room.folder, 'ledger', 'show');
    expect([status, stderr]).toEqual([2, expect.stringContaining('--branch')]);
  });
});
