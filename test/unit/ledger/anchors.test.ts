import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '@aiop/diagnostics';
import { describeVerdict, type GivenAnchor, type LedgerVerdict, verifyAnchored } from '@aiop/ledger';
import { beforeAll, describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { Room, steps } from './room.ts';

const ATTESTED = fileURLToPath(new URL('../../fixtures/ledger/attested/', import.meta.url));
const WORKFLOW = 'https://github.com/octo/hello/.github/workflows/pipeline.yml@refs/heads/main';

const codes = ({ findings }: LedgerVerdict): readonly string[] => findings.map(({ code }) => code);

const read = (name: string): object => JSON.parse(readFileSync(join(ATTESTED, name), 'utf8'));

/** What stands in a JSON document at a path such as `a.0.b`. */
function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), document);
}

/** Puts a value at such a path, which has to be there. */
function put(document: object, path: string, value: unknown): void {
  const [name = '', ...above] = path.split('.').reverse();
  const holder = above.length === 0 ? document : valueAt(document, above.reverse().join('.'));
  if (typeof holder !== 'object' || holder === null || !(name in holder)) throw new Error(`there is no ${path}`);
  Reflect.set(holder, name, value);
}

describe('An attestation', () => {
  async function verdictOf(bundle: string, more: Partial<GivenAnchor> = {}, change?: (lines: string) => string): Promise<LedgerVerdict> {
    const room = await Room.open();
    room.ports.files.makeDirectory(join(room.folder, '.runs'));
    copyFileSync(join(ATTESTED, 'ledger.head'), room.head);
    const lines = readFileSync(join(ATTESTED, 'ledger.jsonl'), 'utf8');
    writeFileSync(room.ledger, change === undefined ? lines : change(lines));
    const given = {
      where: 'anchor',
      directory: ATTESTED,
      trustedRoot: 'trusted-root.json',
      signer: 'https://github.com/octo/hello',
      ...more,
    };
    return verifyAnchored({ ledger: room.ledger, shownAs: 'ledger.jsonl' }, { text: bundle, ...given }, room.ports);
  }

  it('proves what it was made of, signed for the repository or by the workflow that is named', async () => {
    for (const signer of ['https://github.com/octo/hello', WORKFLOW]) {
      const verdict = await verdictOf('anchor.sigstore.json', { signer });
      expect(verdict).toMatchObject({
        verdict: 'verified',
        count: 10,
        anchor: { size: 1875, by: `attested by ${WORKFLOW}` },
        findings: [],
      });
      expect(describeVerdict(verdict)).toContain(`(attested by ${WORKFLOW})`);
    }
  });

  it('shows that the ledger was rewritten before its anchor', async () => {
    const verdict = await verdictOf('anchor.sigstore.json', {}, (lines) => lines.split('\n').slice(0, 3).join('\n').concat('\n'));
    expect(verdict).toMatchObject({ verdict: 'tampered', entry: 3 });
  });

  it.each([
    ['of another repository', 'stranger.sigstore.json', {}, 'it was signed by https://github.com/mallory/hello/'],
    ['of another workflow', 'anchor.sigstore.json', { signer: `${WORKFLOW}x` }, 'it was signed by https://github.com/octo/hello/'],
    ['of something else', 'other-kind.sigstore.json', {}, 'it is no statement of the kind'],
    ['whose subject is not its anchor', 'other-subject.sigstore.json', {}, 'its subject is not the anchor'],
    ['without size and root', 'no-anchor.sigstore.json', {}, 'its predicate has no size and root'],
    ['that is none', 'ledger.head', {}, ''],
    ['under no roots', 'anchor.sigstore.json', { trustedRoot: 'other-kind.sigstore.json' }, ''],
  ])('%s is not believed, and proves nothing', async (_, bundle, more, reason) => {
    const verdict = await verdictOf(bundle, more);
    expect(verdict.verdict).toBe('consistent');
    expect(codes(verdict)).toEqual(['AIOP-L012']);
    expect(verdict.findings[0]?.message).toContain(reason);
  });

  it('is not believed when anything of it was changed', async () => {
    const room = await Room.open();
    const text = readFileSync(join(ATTESTED, 'anchor.sigstore.json'), 'utf8');
    const changed = {
      payload: text.replace(/"payload": "(.)/, '"payload": "A'),
      signature: text.replace(/"sig": "(.{8})./, '"sig": "$1x'),
      time: text.replace(/"integratedTime": "1/, '"integratedTime": "2'),
    };
    const path = join(room.folder, 'bundle.json');
    for (const [what, bundle] of Object.entries(changed)) {
      expect(bundle, what).not.toBe(text);
      writeFileSync(path, bundle);
      const verdict = await verdictOf(path, { trustedRoot: join(ATTESTED, 'trusted-root.json') });
      expect(codes(verdict), what).toEqual(['AIOP-L012']);
    }
  });

  /** A verdict on the good bundle and its roots, where something in one of them is another. */
  async function verdictWith(file: 'bundle' | 'roots', path: string, value: unknown): Promise<LedgerVerdict> {
    const { folder } = await Room.open();
    const documents = { bundle: read('anchor.sigstore.json'), roots: read('trusted-root.json') };
    put(documents[file], path, value);
    for (const [name, document] of Object.entries(documents)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(document));
    return verdictOf(join(folder, 'bundle.json'), { trustedRoot: join(folder, 'roots.json') });
  }

  const stranger = read('stranger.sigstore.json');
  const ENTRY = 'verificationMaterial.tlogEntries.0';

  it.each([
    ['the certificate', 'verificationMaterial.certificate'],
    ['the log entries', 'verificationMaterial.tlogEntries'],
    ['the body of the log entry', `${ENTRY}.canonicalizedBody`],
    ['the promise of the log', `${ENTRY}.inclusionPromise`],
    ['the envelope', 'dsseEnvelope'],
    ['the signature', 'dsseEnvelope.signatures'],
  ])('with %s of another is not believed, and proves nothing', async (_, path) => {
    const verdict = await verdictWith('bundle', path, valueAt(stranger, path));
    expect([verdict.verdict, codes(verdict)]).toEqual(['consistent', ['AIOP-L012']]);
    expect(verdict.findings[0]?.message).toMatch(/^attestation .*bundle\.json: \S/);
  });

  const past = { start: '2026-11-20T00:00:00.000Z', end: '2026-11-20T00:00:01.000Z' };

  it.each<['bundle' | 'roots', string, string, unknown]>([
    ['bundle', 'no log entry', 'verificationMaterial.tlogEntries', []],
    ['bundle', 'another place in the log', `${ENTRY}.logIndex`, '7588189'],
    ['bundle', 'no signature', 'dsseEnvelope.signatures', []],
    ['bundle', 'another kind of content', 'dsseEnvelope.payloadType', 'text/plain'],
    ['bundle', 'a version to come', 'mediaType', 'application/vnd.dev.sigstore.bundle.v9+json'],
    ['roots', 'an authority that had expired', 'certificateAuthorities.0.validFor', past],
    ['roots', 'no authority', 'certificateAuthorities', []],
    ['roots', 'a log whose key had expired', 'tlogs.0.publicKey.validFor', past],
    ['roots', 'a log with another key', 'tlogs.0.publicKey.rawBytes', valueAt(read('trusted-root.json'), 'ctlogs.0.publicKey.rawBytes')],
    ['roots', 'no log of certificates', 'ctlogs', []],
  ])('is not believed, and proves nothing, where its %s have %s', async (file, _, path, value) => {
    const verdict = await verdictWith(file, path, value);
    expect([verdict.verdict, codes(verdict)]).toEqual(['consistent', ['AIOP-L012']]);
    expect(verdict.findings[0]?.message).toMatch(/^attestation .*bundle\.json: \S/);
  });

  it('is believed as it was made', async () => {
    expect(await verdictWith('bundle', 'mediaType', valueAt(read('anchor.sigstore.json'), 'mediaType'))).toMatchObject({
      verdict: 'verified',
      findings: [],
    });
  });

  it('is looked for under each of several roots, one a line', async () => {
    const room = await Room.open();
    const roots = join(room.folder, 'roots.jsonl');
    const root = JSON.parse(readFileSync(join(ATTESTED, 'trusted-root.json'), 'utf8'));
    const others = [{ ...root, certificateAuthorities: [], tlogs: [] }, { tlogs: [{ hashAlgorithm: 'OF_TOMORROW' }] }];
    writeFileSync(roots, [...others, root].map((each) => `${JSON.stringify(each)}\n`).join(''));
    expect(await verdictOf('anchor.sigstore.json', { trustedRoot: roots })).toMatchObject({ verdict: 'verified' });
  });

  it('that is no bundle at all says so before anybody is asked who signed it', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    const given = { where: '--anchor', directory: ATTESTED };
    for (const [text, reason] of [
      ['ledger.head', 'it is no bundle of Sigstore: '],
      ['ledger.jsonl', 'it is no bundle of Sigstore: '],
      ['other-kind.sigstore.json', 'it is no statement of the kind'],
    ]) {
      const verdict = await verifyAnchored({ ledger: room.ledger }, { ...given, text }, room.ports);
      expect([verdict.verdict, codes(verdict)]).toEqual(['consistent', ['AIOP-L012']]);
      expect(verdict.findings[0]?.message).toContain(`attestation ${text}: ${reason}`);
    }
  });

  it.each(['../../../../LICENSE', 'README.md', 'ledger.head/x'])(
    'is a mistake to check with what holds no roots: %s',
    async (trustedRoot) => {
      await expect(verdictOf('anchor.sigstore.json', { trustedRoot })).rejects.toThrow(UsageError);
    },
  );

  it('is not looked at without roots and a signer', async () => {
    const room = await Room.open();
    await room.appended(steps(1));
    const given = { text: 'anchor.sigstore.json', where: '--anchor', directory: ATTESTED };
    await expect(
      verifyAnchored({ ledger: room.ledger }, { ...given, signer: 'https://github.com/octo/hello' }, room.ports),
    ).rejects.toThrow(/there are no roots to check it with/);
    await expect(verifyAnchored({ ledger: room.ledger }, { ...given, trustedRoot: 'trusted-root.json' }, room.ports)).rejects.toThrow(
      /nobody is named who may have signed it/,
    );
  });
});

describe('A tag', () => {
  const repository = new ScratchRepository();
  const keys = join(repository.root, '.git');
  let room: Room;
  let anchor = '';

  function tag(name: string, message: string, key?: string): void {
    const signed = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${join(keys, key ?? '')}`];
    repository.git(...(key === undefined ? [] : signed), 'tag', key === undefined ? '-a' : '-s', '-m', message, name);
  }

  async function verdictOf(text: string): Promise<LedgerVerdict> {
    const given = { text, where: '--anchor', directory: repository.root, allowedSigners: join(keys, 'allowed') };
    return verifyAnchored({ ledger: room.ledger, shownAs: 'ledger.jsonl' }, given, { ...room.ports, tags: await repository.open() });
  }

  beforeAll(async () => {
    for (const name of ['alice', 'mallory'])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(keys, name)]);
    writeFileSync(join(keys, 'allowed'), `alice@example.com ${readFileSync(join(keys, 'alice.pub'), 'utf8')}`);
    repository.commit({ 'a.txt': 'a\n' }, 'feat: a');
    room = await Room.open();
    const { size, root } = await room.appended(steps(3));
    anchor = `${size}:${root}`;
    await room.appended(steps(2));
    tag('ledger/1', `the ledger in November\n\n${anchor}\n`, 'alice');
    tag('unsigned', anchor);
    tag('stranger', anchor, 'mallory');
    tag('nothing', 'no anchor here', 'alice');
    tag('several', `${anchor}\n${anchor}`, 'alice');
    repository.git('tag', 'plain');
  });

  it('that is signed by an allowed key proves what its message says', async () => {
    const verdict = await verdictOf('ledger/1');
    expect(verdict).toMatchObject({ verdict: 'verified', count: 5, findings: [] });
    expect(describeVerdict(verdict)).toMatch(/\(tag ledger\/1, Good "git" signature for alice@example\.com/);
  });

  it('shows that a ledger was rewritten together with its head', async () => {
    const other = await Room.open();
    await other.appended(steps(5, 7));
    const [ledger, head] = [room.ledger, room.head].map((path) => readFileSync(path));
    copyFileSync(other.ledger, room.ledger);
    copyFileSync(other.head, room.head);
    try {
      expect(await verdictOf('ledger/1')).toMatchObject({ verdict: 'tampered' });
    } finally {
      writeFileSync(room.ledger, ledger ?? '');
      writeFileSync(room.head, head ?? '');
    }
  });

  it.each([
    ['unsigned', 'no signature found'],
    ['stranger', ''],
    ['plain', 'it is no annotated tag'],
    ['nothing', 'no line of its message is an anchor'],
    ['several', 'its message has several anchors'],
  ])('%s is not believed, and proves nothing', async (name, reason) => {
    const verdict = await verdictOf(name);
    expect(verdict.verdict).toBe('consistent');
    expect(codes(verdict)).toEqual(['AIOP-L012']);
    expect(verdict.findings[0]?.message).toContain(reason);
  });

  it('that is not there, or cannot be the name of one, is no anchor', async () => {
    for (const name of ['missing', '--version', 'a..b', `${anchor}0`])
      await expect(verdictOf(name)).rejects.toThrow(/is not an anchor, and there is no such file, nor such a tag/);
  });
});
