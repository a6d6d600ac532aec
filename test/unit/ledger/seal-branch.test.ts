import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { parseAttestedJobs, pastIn } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { Origin, RUN, Sealer } from './branch-room.ts';

const order = (origin: Origin) => origin.entries.map(({ src, seq, idx }) => `${idx} ${src.run} ${src.job} ${seq} ${src.trust}`);
describe('a seal on a branch', () => {
  it('makes the branch with one commit and one push, by job and number, and leaves the checkout as it was', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('test', 2);
    await sealer.log('agent', 1);
    const before = [
      sealer.checkout.git('rev-parse', 'HEAD'),
      sealer.checkout.git('for-each-ref', 'refs/heads'),
      readdirSync(sealer.checkout.root),
    ];
    const sealed = await sealer.seal({ jobs: ['agent', 'test'], trustOf: parseAttestedJobs(['te*'], 'attested') });
    expect(sealed).toMatchObject({ state: 'sealed', added: 3, count: 3, jobs: ['agent', 'test'], pushes: 1, findings: [] });
    expect(order(origin)).toEqual(['0 42 agent 0 claimed', '1 42 test 0 attested', '2 42 test 1 attested']);
    expect(origin.git('ls-tree', '-r', '--name-only', 'aiop-ledger').split('\n')).toEqual([
      '.gitattributes',
      '.runs/ledger.head',
      '.runs/ledger.jsonl',
    ]);
    expect(origin.file('.gitattributes')).toBe('* -text -merge');
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('1');
    expect(origin.git('log', '-1', '--format=%an <%ae>, %cn, %ad|%s', '--date=iso', 'aiop-ledger')).toMatch(
      /^aiop <.+>, aiop, 2026-01-01 .*\|chore\(ledger\): seal run 42, attempt 1$/,
    );
    expect(sealed.state === 'sealed' && sealed.commit).toBe(origin.tip);
    const after = [
      sealer.checkout.git('rev-parse', 'HEAD'),
      sealer.checkout.git('for-each-ref', 'refs/heads'),
      readdirSync(sealer.checkout.root),
    ];
    expect(after).toEqual(before);
    expect(sealer.checkout.git('status', '--porcelain')).toBe('');
    expect(readdirSync(join(sealer.walDir, 'ledger-42-1-test'))).toEqual([]);
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 3, findings: [] });
  });

  it('goes on where the run before ended', async () => {
    const origin = new Origin();
    const first = await Sealer.of(origin);
    await first.log('a', 2);
    await first.seal();
    const second = await Sealer.of(origin);
    await second.log('a', 1, { run: '43' });
    expect(await second.seal({ run: { ...RUN, run: '43' } })).toMatchObject({ state: 'sealed', added: 1, count: 3, pushes: 1 });
    expect(order(origin)).toEqual(['0 42 a 0 claimed', '1 42 a 1 claimed', '2 43 a 0 claimed']);
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('2');
  });

  it('that is run again pushes nothing', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 2);
    const first = await sealer.seal({ jobs: ['a'] });
    const tip = origin.tip;
    await sealer.log('a', 2);
    // The clock of the tests goes on, so the same events come with other times: they are not the same events.
    expect(await sealer.seal({ jobs: ['a'] })).toMatchObject({ state: 'sealed', added: 0, pushes: 0, findings: [{ code: 'AIOP-L032' }] });
    nodeFiles.remove(sealer.walDir);
    const again = await sealer.seal({ jobs: ['a'] });
    expect(again).toMatchObject({ state: 'sealed', added: 0, pushes: 0, commit: tip, findings: [] });
    expect(again).toMatchObject(first.state === 'sealed' ? { root: first.root, size: first.size } : {});
    expect(origin.tip).toBe(tip);
  });

  it('of nothing makes no branch', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', added: 0, count: 0, pushes: 0, commit: undefined });
    expect(() => origin.tip).toThrow();
    await expect(sealer.verdict()).rejects.toThrow(UsageError);
  });

  it('that loses a race takes the branch as it is now, and numbers its entries anew', async () => {
    const origin = new Origin();
    const [first, second] = [await Sealer.of(origin), await Sealer.of(origin)];
    await first.log('a', 1, { run: '43' });
    await second.log('b', 2);
    let raced = false;
    const overtaken = await second.seal({}, (branch) => ({
      push: async (commit) => {
        if (!raced) {
          raced = true;
          await first.seal({ run: { ...RUN, run: '43' } });
        }
        return branch.push(commit);
      },
    }));
    expect(overtaken).toMatchObject({ state: 'sealed', added: 2, count: 3, pushes: 1 });
    expect(order(origin)).toEqual(['0 43 a 0 claimed', '1 42 b 0 claimed', '2 42 b 1 claimed']);
    expect(await second.verdict()).toMatchObject({ verdict: 'consistent', count: 3 });
  });

  it('counts a push that was sent and lost over there', async () => {
    const origin = new Origin();
    const [first, second] = [await Sealer.of(origin), await Sealer.of(origin)];
    await first.log('a', 1, { run: '43' });
    await first.seal({ run: { ...RUN, run: '43' } });
    await second.log('b', 1);
    origin.overtakeNextPush();
    expect(await second.seal()).toMatchObject({ state: 'sealed', count: 2, pushes: 2 });
  });

  it.each([
    ['landed', true],
    ['did not land', false],
  ])('whose answer was lost after the push %s records everything once', async (_, lands) => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 2);
    let lost = false;
    const sealed = await sealer.seal({}, (branch) => ({
      push: async (commit) => {
        if (lost) return branch.push(commit);
        lost = true;
        if (lands) await branch.push(commit);
        return { state: 'unknown', said: 'the remote end hung up' };
      },
    }));
    expect(sealed).toMatchObject({ state: 'sealed', added: 2, count: 2, pushes: lands ? 1 : 2, findings: [] });
    expect(order(origin)).toEqual(['0 42 a 0 claimed', '1 42 a 1 claimed']);
    expect(sealed.state === 'sealed' && sealed.commit).toBe(origin.tip);
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('1');
  });

  it('whose answer was lost, and whose push others have built upon, finds its events there', async () => {
    const origin = new Origin();
    const [sealer, other] = [await Sealer.of(origin), await Sealer.of(origin)];
    await sealer.log('a', 2);
    await other.log('b', 1, { run: '43' });
    const sealed = await sealer.seal({}, (branch) => ({
      push: async (commit) => {
        await branch.push(commit);
        await other.seal({ run: { ...RUN, run: '43' } });
        return { state: 'unknown', said: 'the remote end hung up' };
      },
    }));
    expect(sealed).toMatchObject({ state: 'sealed', added: 0, repeated: 2, count: 3, pushes: 1 });
    expect(order(origin)).toHaveLength(3);
  });

  it('asks again when the remote is silent for a moment, and gives up when it stays silent, with the logs as they were', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1);
    const silent = new UsageError({ what: 'no answer', where: 'remote origin', expected: 'one', fix: 'wait' });
    await expect(sealer.seal({}, () => ({ tip: () => Promise.reject(silent) }))).rejects.toThrow('no answer');
    let asked = 0;
    const sealed = await sealer.seal({}, (branch) => ({ tip: () => (++asked < 3 ? Promise.reject(silent) : branch.tip()) }));
    expect(sealed).toMatchObject({ state: 'sealed', added: 1 });
  });

  it('gives up after ten lost races, and says that nothing is lost', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    const folder = await sealer.log('a', 1);
    await expect(sealer.seal({}, () => ({ push: async () => ({ state: 'moved', wasSent: true }) }))).rejects.toThrow(
      /none of 10 pushes came first/,
    );
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  it('lets others go first once two of its pushes were sent and lost', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1);
    let tried = 0;
    await sealer.seal({}, (branch) => ({
      push: async (commit) => (++tried < 5 ? { state: 'moved', wasSent: true } : branch.push(commit)),
    }));
    expect(sealer.waits).toHaveLength(4);
    // Half of 500 ms, doubled for each round and each push; sixteen seconds at the most.
    for (const [after, least] of [0, 2000, 8000, 8000].entries()) expect(sealer.waits[after]).toBeGreaterThanOrEqual(least);
    expect(Math.max(...sealer.waits)).toBeLessThanOrEqual(16_000);
  });

  it('names the permission that is missing, and keeps the logs', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    const folder = await sealer.log('a', 1);
    mkdirSync(join(origin.path, 'hooks'), { recursive: true });
    writeFileSync(join(origin.path, 'hooks/pre-receive'), '#!/bin/sh\necho "Permission to o/r.git denied to robot."\nexit 1\n', {
      mode: 0o755,
    });
    await expect(sealer.seal()).rejects.toThrow(/contents: write.*fork/);
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });
});

describe('a branch that is not what it was', () => {
  it('is refused when it was rewritten with force, whoever knew it before', async () => {
    const origin = new Origin();
    const first = await Sealer.of(origin);
    await first.log('a', 3);
    await first.seal();
    first.checkout.git('fetch', '--quiet', 'origin');
    const seen = first.checkout.git('show', 'origin/aiop-ledger:.runs/ledger.head');
    const known = pastIn(Buffer.from(`${seen}\n`), 'the checkout');
    expect(known).toHaveLength(1);
    const other = new Origin();
    const forger = await Sealer.of(other);
    await forger.log('Other', 3);
    await forger.log('a', 3);
    await forger.seal();
    origin.replace({
      '.runs/ledger.jsonl': `${other.file('.runs/ledger.jsonl')}\n`,
      '.runs/ledger.head': `${other.file('.runs/ledger.head')}\n`,
    });
    const second = await Sealer.of(origin);
    await second.log('b', 1, { run: '43' });
    const tip = origin.tip;
    expect(await second.seal({ known, run: { ...RUN, run: '43' } })).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-L010' }] });
    expect(origin.tip).toBe(tip);
  });

  it('is refused when its tail was cut while the seal ran, however sound the rest', async () => {
    const origin = new Origin();
    const first = await Sealer.of(origin);
    await first.log('a', 2);
    await first.seal();
    const cut = origin.tip;
    await first.log('a', 2, { run: '43' });
    await first.seal({ run: { ...RUN, run: '43' } });
    const second = await Sealer.of(origin);
    await second.log('b', 1, { run: '44' });
    const sealed = await second.seal({ run: { ...RUN, run: '44' } }, () => ({
      push: async () => {
        origin.git('update-ref', 'refs/heads/aiop-ledger', cut);
        return { state: 'moved', wasSent: true };
      },
    }));
    expect(sealed).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-L010', message: expect.stringContaining('this run') }] });
  });

  it.each<[string, Record<string, string | { readonly link: string }>, string]>([
    ['a changed byte', { '.runs/ledger.jsonl': 'x\n' }, 'AIOP-L001'],
    ['the marks of a merge', { '.runs/ledger.jsonl': '<<<<<<< HEAD\n', '.runs/ledger.head': '' }, 'AIOP-L001'],
  ])('is refused for %s, and verified as tampered', async (_, files, code) => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1);
    await sealer.seal();
    const head = `${origin.file('.runs/ledger.head')}\n`;
    origin.replace({ '.runs/ledger.head': head, ...files });
    await sealer.log('b', 1);
    const tip = origin.tip;
    const sealed = await sealer.seal();
    expect(sealed).toMatchObject({ state: 'refused', findings: [{ code }] });
    expect(await sealer.verdict()).toMatchObject({ verdict: 'tampered', findings: [{ code }] });
    expect(origin.tip).toBe(tip);
  });

  it('is refused for a link in the place of the ledger', async () => {
    const origin = new Origin();
    origin.replace({ '.runs/ledger.jsonl': { link: '/etc/passwd' } });
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1);
    await expect(sealer.seal()).rejects.toThrow(/ledger.jsonl on aiop-ledger of origin: it is a link/);
    await expect(sealer.verdict()).rejects.toThrow(/it is a link/);
  });

  it('is found tampered with after two histories were forked and merged line by line, and is sound after a merge that kept one of them', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    const sealRun = async (job: string, run: string) => {
      await sealer.log(job, 1, { run });
      await sealer.seal({ run: { ...RUN, run } });
      return origin.tip;
    };
    const common = await sealRun('a', '1');
    const ours = await sealRun('b', '2');
    const kept = `${origin.file('.runs/ledger.jsonl')}\n`;
    origin.git('update-ref', 'refs/heads/aiop-ledger', common);
    const theirs = await sealRun('c', '3');
    const lost = `${origin.file('.runs/ledger.jsonl').split('\n').at(-1)}\n`;
    const merger = new ScratchRepository({ 'README.md': 'x' });
    merger.git('fetch', '--quiet', origin.path, 'aiop-ledger');
    merger.git('fetch', '--quiet', origin.path, ours, theirs);
    merger.git('checkout', '--quiet', '--detach', ours);
    merger.git('merge', '--quiet', '--strategy=ours', '-m', 'chore: merge', theirs);
    merger.git('push', '--quiet', origin.path, 'HEAD:refs/heads/aiop-ledger');
    expect(await sealer.verdict()).toMatchObject({ verdict: 'consistent', count: 2 });
    merger.commit({ '.runs/ledger.jsonl': `${kept}${lost}` }, 'chore: both');
    merger.git('push', '--quiet', origin.path, 'HEAD:refs/heads/aiop-ledger');
    expect(await sealer.verdict()).toMatchObject({
      verdict: 'tampered',
      entry: 2,
      reason: expect.stringContaining('it says that it is entry 1'),
    });
    await sealer.log('d', 1, { run: '4' });
    expect(await sealer.seal({ run: { ...RUN, run: '4' } })).toMatchObject({ state: 'refused' });
  });

  it('keeps the files that do not belong to the ledger', async () => {
    const origin = new Origin();
    origin.replace({ 'README.md': 'the ledger of hello\n', '.runs/notes.txt': 'mine\n' });
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1);
    expect(await sealer.seal()).toMatchObject({ state: 'sealed', count: 1 });
    expect(origin.file('.runs/notes.txt')).toBe('mine');
    expect(origin.file('README.md')).toBe('the ledger of hello');
  });

  it('is read and extended from a shallow clone', async () => {
    const origin = new Origin();
    const first = await Sealer.of(origin);
    await first.log('a', 1);
    await first.seal();
    await first.log('b', 1);
    await first.seal();
    const second = await Sealer.of(origin);
    second.checkout.git('clone', '--quiet', '--depth=1', `file://${origin.path}`, join(second.checkout.root, 'shallow'));
    const shallow = await Sealer.of(origin);
    shallow.checkout.git('fetch', '--quiet', '--depth=1', `file://${origin.path}`, 'main');
    await shallow.log('c', 1);
    expect(await shallow.seal()).toMatchObject({ state: 'sealed', count: 3, added: 1 });
    expect(origin.git('rev-list', '--count', 'aiop-ledger')).toBe('3');
  });
});

describe('the logs that come from artifacts', () => {
  it('are known by the name that the workflow gave, whatever stands in them', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('verify', 1);
    const agent = await sealer.log('agent', 1);
    // What ran in the job of the agent leaves a log of another job in its own artifact, and one beside the artifacts.
    await sealer.log('verify-more', 1, { flat: true });
    writeFileSync(join(agent, 'verify.jsonl'), 'x\n');
    const sealed = await sealer.seal({ trustOf: parseAttestedJobs(['verify', 'verify-*'], 'attested') });
    expect(sealed).toMatchObject({ state: 'sealed', added: 3 });
    expect(order(origin)).toEqual(['0 42 agent 0 claimed', '1 42 verify 0 attested', '2 42 verify-more 0 claimed']);
    expect(sealed.findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'AIOP-L036 logs/ledger-42-1-agent/verify.jsonl',
      'AIOP-L037 logs/verify-more.jsonl',
    ]);
  });

  it('are refused where name and content differ', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('other', 1, { run: '41' });
    await sealer.log('good', 1);
    const folder = await sealer.log('first', 1);
    nodeFiles.rename(folder, join(sealer.walDir, 'ledger-42-2-first'));
    const sealed = await sealer.seal({ jobs: ['good', 'lost'], run: { ...RUN, attempt: 2 } });
    expect(sealed).toMatchObject({ state: 'sealed', added: 1, jobs: ['good'] });
    expect(sealed.findings.map(({ code, file, witness }) => `${code} ${file ?? witness}`).sort()).toEqual([
      'AIOP-L030 logs/lost.jsonl',
      'AIOP-L035 logs/ledger-41-1-other/other.jsonl',
      'AIOP-L035 logs/ledger-42-2-first/first.jsonl',
    ]);
  });

  it('may have names that lead elsewhere, links and folders among them: each is a finding, and nothing is followed', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('good', 1);
    const names = ['ledger-42-1-..', 'ledger-42-1--rf', 'ledger-042-1-a', 'ledger-42-0-a', 'evil\n::error::x', 'ledger-42-1-a b', '..evil'];
    for (const name of names) mkdirSync(join(sealer.walDir, name));
    symlinkSync('/etc', join(sealer.walDir, 'ledger-42-1-link'));
    const folder = join(sealer.walDir, 'ledger-42-1-deep');
    mkdirSync(join(folder, 'deep.jsonl'), { recursive: true });
    const linked = join(sealer.walDir, 'ledger-42-1-linked');
    mkdirSync(linked);
    symlinkSync('/etc/passwd', join(linked, 'linked.jsonl'));
    const sealed = await sealer.seal();
    expect(sealed).toMatchObject({ state: 'sealed', added: 1 });
    expect(sealed.findings.every(({ code }) => code === 'AIOP-L036')).toBe(true);
    expect(sealed.findings).toHaveLength(names.length + 3);
    expect(existsSync('/etc/passwd.lock')).toBe(false);
  });

  it('of a second attempt follow those of the first', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1, { attempt: 2 });
    await sealer.log('a', 1);
    const sealed = await sealer.seal({ run: { ...RUN, attempt: 2 }, jobs: ['a'] });
    expect(sealed).toMatchObject({ state: 'sealed', added: 2, findings: [] });
    expect(origin.entries.map(({ src }) => src.attempt)).toEqual([1, 2]);
  });

  it('of other runs are swept where that is asked for', async () => {
    const origin = new Origin();
    const sealer = await Sealer.of(origin);
    await sealer.log('a', 1, { run: '7' });
    await sealer.log('a', 1, { run: '9', attempt: 3 });
    expect(await sealer.seal()).toMatchObject({ added: 0, findings: [{ code: 'AIOP-L035' }, { code: 'AIOP-L035' }] });
    expect(await sealer.seal({ run: { ...RUN, others: true } })).toMatchObject({ added: 2, findings: [] });
    expect(origin.git('log', '-1', '--format=%s', 'aiop-ledger')).toBe('chore(ledger): seal what runs left behind');
  });

  it.each(['', '*', 'a*b', '../x', '-a'])('cannot be attested by %j', (pattern) => {
    expect(() => parseAttestedJobs([pattern], 'input attested')).toThrow(/input attested: .*does not name jobs/);
  });
});
