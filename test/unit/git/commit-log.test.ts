import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { commitRecords } from '../../../packages/git/src/parse.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** A commit object with these bytes for a header and a message, on top of HEAD. */
function rawCommit(scratch: ScratchRepository, header: string, message: Uint8Array): string {
  const tree = scratch.git('rev-parse', 'HEAD^{tree}');
  const input = Buffer.concat([Buffer.from(`tree ${tree}\nparent ${scratch.git('rev-parse', 'HEAD')}\n${header}\n`), message]);
  return execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], { cwd: scratch.root, input })
    .toString()
    .trim();
}

const PEOPLE = 'author A U <a@example.invalid> 1700000000 +0100\ncommitter C <c@example.invalid> 1700000100 +0100\n';

describe('the log', () => {
  it('tells of each commit what it says, with all of its parents', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const first = scratch.git('rev-parse', 'HEAD');
    const made = rawCommit(scratch, PEOPLE, Buffer.from('\nfeat: é\n\nbody\r\n  \n'));
    const log = await (await scratch.open()).log({ from: first, to: made });
    expect(log).toEqual([
      {
        oid: made,
        parents: [first],
        authorName: 'A U',
        authorEmail: 'a@example.invalid',
        committedAt: 1_700_000_100,
        message: '\nfeat: é\n\nbody\r\n  \n',
      },
    ]);
  });

  it('reads a message in the encoding that the commit declares, and shows what is none', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const repository = await scratch.open();
    const latin = rawCommit(scratch, `${PEOPLE}encoding ISO-8859-1\n`, Buffer.from('fix: \xe9t\xe9\n', 'latin1'));
    const broken = rawCommit(scratch, PEOPLE, Buffer.from('fix: \xe9\n', 'latin1'));
    const empty = rawCommit(scratch, PEOPLE, Buffer.from(''));
    for (const [to, message] of [
      [latin, 'fix: été\n'],
      [broken, 'fix: \ufffd\n'],
      [empty, ''],
    ] as const)
      expect((await repository.log({ to, limit: 1 })).map((commit) => commit.message)).toEqual([message]);
  });

  it('takes nothing behind a NUL for another commit', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const forged = `fix: a\0${'1'.repeat(40)}\0\0E\0e@example.invalid\x001\0feat!: forged\0`;
    const to = rawCommit(scratch, PEOPLE, Buffer.from(forged));
    expect((await (await scratch.open()).log({ to })).map(({ message }) => message)).toEqual(['fix: a', 'chore: start\n']);
  });

  it('is the same whatever the user has set', async () => {
    const scratch = new ScratchRepository({ a: '1', '.mailmap': 'Other <other@example.invalid> <test@example.invalid>\n' });
    scratch.git('mv', 'a', 'b');
    const to = scratch.commit({}, 'feat: moved');
    const repository = await scratch.open();
    const before = [await repository.log({ to }), await repository.log({ to, paths: ['b'] })];
    for (const [name, value] of [
      ['log.follow', 'true'],
      ['log.showSignature', 'true'],
      ['log.mailmap', 'true'],
      ['log.decorate', 'full'],
      ['i18n.logOutputEncoding', 'UTF-16'],
      ['format.pretty', 'fuller'],
      ['color.ui', 'always'],
    ] as const)
      scratch.git('config', name, value);
    expect([await repository.log({ to }), await repository.log({ to, paths: ['b'] })]).toEqual(before);
    expect(before.map((log) => log.length)).toEqual([2, 1]);
  });

  it('names the parents that a shallow clone leaves out', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    const second = scratch.commit({ a: '2' }, 'feat: b');
    const third = scratch.commit({ a: '3' }, 'feat: c');
    scratch.git('clone', '--quiet', '--depth=2', `file://${scratch.root}`, 'clone');
    const clone = await openRepository(join(scratch.root, 'clone'), { processes: nodeProcesses, environment: process.env });
    const log = await clone.log({ to: third });
    expect(log.map(({ oid, parents }) => [oid, parents])).toEqual([
      [third, [second]],
      [second, [scratch.git('rev-parse', `${second}^`)]],
    ]);
  });

  it('is read in parts where it is long, whatever the length of one message', () => {
    const messages = [
      'short',
      'x'.repeat(17 * 1024 * 1024),
      'é'.repeat(9 * 1024 * 1024),
      ...Array.from({ length: 3 }, () => 'y'.repeat(7 * 1024 * 1024)),
      '',
    ];
    const printed = messages.map((message, index) => `${index}\0p q\0n\0e\x001\0${message}\0`).join('');
    const records = commitRecords(Buffer.from(printed));
    expect(records.map(({ oid, parents }) => `${oid} ${parents.join(',')}`)).toEqual(messages.map((_, index) => `${index} p,q`));
    expect(records.every(({ message }, index) => message === messages[index])).toBe(true);
  });
});
