import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJobLog } from '@aiop/ledger';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { Origin } from '../ledger/branch-room.ts';
import { attestedRoom, bundle, SIGNED } from '../ledger/proofs-room.ts';
import { Room, SOURCE, steps } from '../ledger/room.ts';

describe('the ledger at a terminal', () => {
  it('checks a proof that somebody else made, without the ledger', async () => {
    const room = await Room.open();
    const { size, root } = await room.appended(steps(3));
    await room.appended(steps(2));
    const elsewhere = scratchFolder();
    const proven = await inProcess(room.folder, 'ledger', 'prove', '--anchor', `${size}:${root}`, '--json');
    writeFileSync(join(elsewhere, 'growth.json'), proven.stdout);
    writeFileSync(join(elsewhere, 'entry.json'), (await inProcess(room.folder, 'ledger', 'prove', '--entry', '1', '--json')).stdout);
    const check = (...args: readonly string[]) => inProcess(elsewhere, 'ledger', 'prove', '--check', ...args);
    expect(await check('growth.json', '--anchor', `${size}:${root}`)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^proven: the ledger of the anchor \d+:[0-9a-f]{64} begins with all of that of the anchor /),
    });
    expect(await check('entry.json')).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^the proof holds: entry 1 of .* is \{"id":/),
    });
    expect(await check('entry.json', '--anchor', `${size}:${root}`)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^the proof fails: it is about /),
    });
    for (const args of [['nowhere.json'], ['entry.json', '--entry', '1'], ['entry.json', '--branch']])
      expect(await check(...args)).toMatchObject({ status: 2 });
  });

  it('keeps an attestation beside the ledger, and verifies it by that', async () => {
    const { folder } = await attestedRoom();
    const signed = ['--trusted-root', SIGNED.trustedRoot, '--signer', SIGNED.signer];
    const ledger = (...args: readonly string[]) => inProcess(folder, 'ledger', ...args);
    expect(await ledger('seal', '--bundles', bundle('43-again'), ...signed)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\.runs\/ledger\.jsonl: 0 new events, 1 new proof, 10 in all; anchor 3750:/),
    });
    expect(await ledger('verify', ...signed)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('(.runs/proofs/43.sigstore.json, attested by https://github.com/octo/hello/'),
    });
    expect(await ledger('verify')).toMatchObject({ status: 3, stdout: expect.stringContaining('not checked: no signer given') });
    expect(await ledger('seal', '--bundles', bundle('stranger'), ...signed)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('it was signed by https://github.com/mallory/hello/'),
    });
    expect(await ledger('seal', '--bundles', bundle('42'))).toMatchObject({ status: 2 });
  });

  it('takes an event, and proves it', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\nledger: { events: [deploy.done] }\n');
    const appended = await inProcess(folder, 'ledger', 'append', '--event', 'deploy.done', '--data', '{"ok":true}');
    expect(appended).toMatchObject({ status: 0, stdout: expect.stringMatching(/^1 event recorded, 1 in all; anchor \d+:[0-9a-f]{64}\n$/) });
    const anchor = /anchor (\S+)/.exec(appended.stdout)?.[1] ?? '';
    expect(await inProcess(folder, 'ledger', 'append', '--event', 'deploy.done')).toMatchObject({ status: 0 });
    expect(JSON.parse((await inProcess(folder, 'ledger', 'prove', '--entry', '1', '--json')).stdout)).toMatchObject({
      entry: 1,
      hashes: [expect.any(String)],
    });
    expect(await inProcess(folder, 'ledger', 'prove', '--anchor', anchor)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('the first 1 are those of the anchor'),
    });
    expect(
      await inProcess(
        folder,
        'ledger',
        'prove',
        '--anchor',
        anchor.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toMatchObject({ status: 1 });
    expect(await inProcess(folder, 'ledger', 'prove')).toMatchObject({ status: 2 });
    expect(await inProcess(scratchFolder(), 'ledger', 'prove', '--entry', '0')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no ledger'),
    });
    // Nothing has signed a checkpoint here: sound as the ledger is, what was asked for is not there.
    const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
    expect(await inProcess(folder, 'ledger', 'verify', '--verifier-key', key)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('AIOP-L011'),
    });
    expect(await inProcess(folder, 'ledger', 'verify', '--verifier-key', 'x')).toMatchObject({ status: 2 });
    expect(await inProcess(folder, 'ledger', 'append', '--event', 'deploy.dnoe')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('deploy.done'),
    });
  });

  it('knows the types that aiop.yaml declares, and names one that it no longer does', async () => {
    const folder = scratchFolder();
    const config = join(folder, 'aiop.yaml');
    writeFileSync(config, 'apiVersion: aiop.dev/v1\nledger: { events: [deploy.done] }\n');
    await inProcess(folder, 'ledger', 'append', '--event', 'deploy.done');
    const verified = () => inProcess(folder, 'ledger', 'verify');
    expect(await verified()).toMatchObject({ status: 3, stdout: expect.not.stringContaining('AIOP-L024') });
    writeFileSync(config, 'apiVersion: aiop.dev/v1\n');
    expect(await verified()).toMatchObject({ status: 3, stdout: expect.stringContaining('AIOP-L024 the event type "deploy.done"') });
    writeFileSync(config, 'ledger: 1\n');
    expect(await verified()).toMatchObject({ status: 2, stderr: expect.stringContaining('aiop.yaml') });
  });

  it('seals the logs of jobs in the work tree, or on a branch of origin', async () => {
    const origin = new Origin();
    const checkout = new ScratchRepository();
    const room = await Room.open();
    const walDir = join(checkout.root, '.runs/wal');
    const record = async (job: string) => {
      const log = openJobLog({ walDir, source: { ...SOURCE, job } }, room.ports);
      for (const event of steps(2)) await log.append(event);
      await log.close();
    };
    await record('a');
    expect(await inProcess(checkout.root, 'ledger', 'seal', '--branch', 'aiop-ledger')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no remote origin'),
    });
    expect(await inProcess(checkout.root, 'ledger', 'seal', '--jobs', 'a', 'b')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('AIOP-L030'),
    });
    expect(readFileSync(join(checkout.root, '.runs/ledger.jsonl'), 'utf8').split('\n')).toHaveLength(3);
    checkout.git('remote', 'add', 'origin', origin.path);
    await record('b');
    const sealed = await inProcess(checkout.root, 'ledger', 'seal', '--branch', 'aiop-ledger', '--json');
    expect(JSON.parse(sealed.stdout)).toMatchObject({ state: 'sealed', added: 2, commit: origin.tip });
    writeFileSync(join(checkout.root, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\nledger: { branch: records/ledger }\n');
    await record('c');
    expect(await inProcess(checkout.root, 'ledger', 'seal', '--branch')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^records\/ledger of origin: 2 new events, 2 in all/),
    });
    expect(origin.git('show', 'records/ledger:.runs/ledger.jsonl').trimEnd().split('\n')).toHaveLength(2);
  });
});
