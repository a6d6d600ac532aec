import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { Origin } from './branch-room.ts';
import { attestedOrigin, bundle, SIGNED } from './proofs-room.ts';
import { Room } from './room.ts';

const MAIN = await sourceProgram('actions/ledger-append/src/main.ts');

interface Step {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
}

/** Runs the action as a runner does: inputs in the environment, outputs in a file. */
function step(workspace: string, inputs: Readonly<Record<string, string>>, environment: Readonly<Record<string, string>> = {}): Step {
  const output = join(scratchFolder(), 'output');
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '7',
    GITHUB_JOB: 'build',
    RUNNER_TEMP: scratchFolder(),
    ...environment,
    ...given,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
    cwd: workspace,
    env,
    encoding: 'utf8',
  });
  return { status, log: stdout + stderr, outputs: outputsOf(existsSync(output) ? readFileSync(output, 'utf8') : '') };
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function outputsOf(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [name, delimiter] = lines[at].split('<<');
    if (delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return outputs;
}

const lines = (workspace: string) =>
  readFileSync(join(workspace, '.runs/ledger.jsonl'), 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('the action ledger-append', () => {
  it('takes the founding example lines to the letter, and proves them by the anchor that it gave', () => {
    const workspace = scratchFolder();
    const founding = [
      '{"t":"ws.create","wsid":"01J...","branch":"lane/1-foundation/SW-1A0/01J...","ok":true,"ms":210}',
      '{"t":"ws.step","wsid":"01J...","step":"verify","ok":true,"ms":4210}',
      '{"t":"ws.done","wsid":"01J...","status":"succeeded","ms":12890}',
    ];
    writeFileSync(join(workspace, 'events.jsonl'), `${founding[1]}\n${founding[2]}\n`);
    const first = step(workspace, { line: founding[0] });
    expect(first).toMatchObject({ status: 0 });
    expect(first.outputs.get('id')).toMatch(/^[0-9A-Z]{26}$/);
    const second = step(workspace, { events: 'events.jsonl' });
    expect(second.outputs.get('id')?.split('\n')).toHaveLength(2);
    expect(second.outputs.get('count')).toBe('3');
    for (const [index, entry] of lines(workspace).entries()) expect(entry).toMatchObject(JSON.parse(founding[index]));
    expect(lines(workspace)[2].src).toMatchObject({ repo: 'o/r', run: '7', attempt: 1, trust: 'claimed' });
    const anchor = `${second.outputs.get('size')}:${second.outputs.get('root')}`;
    const verified = step(workspace, { mode: 'verify', anchor, require: 'verified' });
    expect(verified).toMatchObject({ status: 0 });
    expect(verified.outputs.get('verdict')).toBe('verified');
    expect(verified.outputs.get('head')).toBe(second.outputs.get('head'));
  });

  it('fails on a tampered ledger in every mode, with outputs, and changes nothing', () => {
    const workspace = scratchFolder();
    step(workspace, { event: 'ws.done', data: '{"wsid":"x","status":"failed","ms":1}' });
    const path = join(workspace, '.runs/ledger.jsonl');
    const bad = readFileSync(path, 'utf8').replace('"ms":1,', '"ms":2,');
    writeFileSync(path, bad);
    const attempts: readonly Record<string, string>[] = [
      { mode: 'verify' },
      { mode: 'seal' },
      { event: 'run.done', data: '{"status":"failed","ms":1}' },
    ];
    for (const inputs of attempts) {
      const run = step(workspace, inputs);
      expect(run.status).toBe(1);
      expect(run.outputs.get('verdict')).toBe('tampered');
      expect(run.log).toMatch(/::error .*entry 0/);
      expect(run.log).not.toMatch(/\n\s+at /);
      expect(readFileSync(path, 'utf8')).toBe(bad);
    }
  });

  it('passes a consistent ledger, unless a proof is asked for', () => {
    const workspace = scratchFolder();
    step(workspace, { event: 'run.done', data: '{"status":"failed","ms":1}' });
    expect(step(workspace, { mode: 'verify' })).toMatchObject({ status: 0 });
    const strict = step(workspace, { mode: 'verify', require: 'verified' });
    expect(strict.status).toBe(1);
    expect(strict.outputs.get('verdict')).toBe('consistent');
    expect(strict.log).toContain('AIOP-L009');
  });

  it('records in the log of a job, and seals the logs that it expects', () => {
    const workspace = scratchFolder();
    const recorded = step(workspace, { event: 'ws.done', data: '{"wsid":"x","status":"succeeded","ms":1}', 'job-key': 'agent-1' });
    expect(Object.fromEntries(recorded.outputs)).toEqual({
      id: expect.stringMatching(/^[0-9A-Z]{26}$/),
      count: '1',
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
      root: '',
      commit: '',
      checkpoint: '',
      verdict: '',
      criteria: '',
    });
    expect(existsSync(join(workspace, '.runs/ledger.jsonl'))).toBe(false);
    const sealed = step(workspace, { mode: 'seal', jobs: '["agent-1"]' });
    expect(sealed).toMatchObject({ status: 0 });
    expect(sealed.outputs.get('count')).toBe('1');
    expect(readdirSync(join(workspace, '.runs')).sort()).toEqual(['id-authority.jsonl', 'ledger.head', 'ledger.jsonl', 'wal']);
    const lost = step(workspace, { mode: 'seal', jobs: '["agent-1","agent-2"]' });
    expect(lost.status).toBe(1);
    expect(lost.log).toContain('AIOP-L030');
    expect(lost.outputs.get('count')).toBe('1');
  });

  it('records in the log that the ledger names, closes it, seals it on the branch of the remote, and verifies what is there', () => {
    const origin = new Origin();
    const checkout = new ScratchRepository();
    checkout.git('remote', 'add', 'origin', origin.path);
    const log = '.runs/wal/ledger-7-1-build/build.jsonl';
    mkdirSync(join(checkout.root, '.runs/wal'), { recursive: true });
    // A job's log is the file in a folder "wal"; the workflow hands it on in the folder of its artifact.
    expect(
      step(checkout.root, { ledger: '.runs/wal/build.jsonl', event: 'run.done', data: '{"status":"succeeded","ms":1}' }),
    ).toMatchObject({ status: 0 });
    expect(step(checkout.root, { ledger: '.runs/wal/build.jsonl', mode: 'close' }).outputs.get('count')).toBe('1');
    expect(step(checkout.root, { 'job-key': 'build', mode: 'close' })).toMatchObject({ status: 0 });
    mkdirSync(join(checkout.root, '.runs/wal/ledger-7-1-build'));
    renameSync(join(checkout.root, '.runs/wal/build.jsonl'), join(checkout.root, log));
    const sealed = step(checkout.root, { mode: 'seal', jobs: '["build"]', attested: 'build' });
    expect(sealed).toMatchObject({ status: 0 });
    expect(sealed.outputs.get('commit')).toBe(origin.tip);
    expect(origin.entries.map(({ src }) => src)).toEqual([{ repo: 'o/r', run: '7', attempt: 1, job: 'build', trust: 'attested' }]);
    expect(existsSync(join(checkout.root, '.runs/ledger.jsonl'))).toBe(false);
    const anchor = `${sealed.outputs.get('size')}:${sealed.outputs.get('root')}`;
    const verified = step(checkout.root, { mode: 'verify', anchor, require: 'verified' });
    expect(verified).toMatchObject({ status: 0 });
    expect(verified.log).toContain('.runs/ledger.jsonl on aiop-ledger of origin: verified');
    expect(step(checkout.root, { mode: 'verify', branch: 'off' }).log).toMatch(/there is no ledger/);
    expect(step(checkout.root, { mode: 'seal', branch: 'a..b' }).log).toMatch(/::error .*a..b: it is not the name of a branch/);
    expect(step(checkout.root, { mode: 'close' }).log).toMatch(/::error .*input job-key: no job is named/);
  });

  it('seals on the branch that aiop.yaml names, and verifies what is there', () => {
    const origin = new Origin();
    const checkout = new ScratchRepository();
    checkout.git('remote', 'add', 'origin', origin.path);
    writeFileSync(join(checkout.root, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\nledger: { branch: records }\n');
    step(checkout.root, { event: 'run.done', data: '{"status":"succeeded","ms":1}', 'job-key': 'build' });
    expect(step(checkout.root, { mode: 'seal' })).toMatchObject({ status: 0 });
    expect(origin.git('for-each-ref', '--format=%(refname:short)').split('\n')).toContain('records');
    expect(step(checkout.root, { mode: 'verify' }).log).toContain('.runs/ledger.jsonl on records of origin: consistent');
  });

  it('seals in the working tree where the branch is off', () => {
    const origin = new Origin();
    const checkout = new ScratchRepository();
    checkout.git('remote', 'add', 'origin', origin.path);
    step(checkout.root, { event: 'run.done', data: '{"status":"failed","ms":1}', 'job-key': 'build' });
    expect(step(checkout.root, { mode: 'seal', branch: 'off' })).toMatchObject({ status: 0 });
    expect(lines(checkout.root)).toHaveLength(1);
    expect(() => origin.tip).toThrow();
  });

  it('keeps what was attested on the branch, and verifies the ledger by it', () => {
    const origin = attestedOrigin();
    const checkout = new ScratchRepository({ 'a.txt': 'a\n' });
    checkout.git('remote', 'add', 'origin', origin.path);
    const signed = { 'trusted-root': SIGNED.trustedRoot, signer: SIGNED.signer };
    const sealed = step(checkout.root, { mode: 'seal', bundles: `${bundle('43-again')}\n`, ...signed });
    expect(sealed).toMatchObject({ status: 0 });
    expect(sealed.outputs.get('commit')).toBe(origin.tip);
    const here = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo/hello' };
    const verified = step(checkout.root, { mode: 'verify', require: 'verified', 'trusted-root': SIGNED.trustedRoot }, here);
    expect([verified.status, verified.outputs.get('verdict')]).toEqual([0, 'verified']);
    expect(step(checkout.root, { mode: 'verify', require: 'verified' }, here).log).toContain(
      '1 proof was not checked: no trusted root given',
    );
    expect(step(checkout.root, { mode: 'verify', bundles: 'x' }).log).toContain('mode verify does not read it');
  });

  it('takes a type that aiop.yaml declares, and no other', () => {
    const workspace = scratchFolder();
    expect(step(workspace, { event: 'deploy.done' }).log).toMatch(/::error .*"deploy.done" is not known.*declare it/);
    writeFileSync(join(workspace, 'aiop.yaml'), 'apiVersion: aiop.dev/v1\nledger: { events: [deploy.done] }\n');
    expect(step(workspace, { event: 'deploy.done', data: '{"zone":"eu"}' })).toMatchObject({ status: 0 });
    expect(step(workspace, { mode: 'verify' }).log).not.toContain('AIOP-L024');
    writeFileSync(join(workspace, 'aiop.yaml'), 'ledger: 3\n');
    expect(step(workspace, { event: 'deploy.done' }).log).toMatch(/::error .*aiop.yaml/);
  });

  it('replaces a secret before it writes', () => {
    const workspace = scratchFolder();
    // Put together here, so that no scanner takes this file for one that holds a token.
    const token = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`;
    step(workspace, {
      event: 'ws.done',
      data: JSON.stringify({ wsid: 'x', status: 'failed', ms: 1, reason: `push with ${token} failed` }),
    });
    expect(lines(workspace)[0].reason).toBe('push with <SECRET_HASH_1> failed');
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['an anchor that nobody checks', { event: 'ws.done', anchor: '1:2' }, /input anchor: mode append does not read it.*mode: verify/],
    ['an event for verify', { mode: 'verify', event: 'ws.done' }, /input event: mode verify does not read it/],
    ['a malformed anchor', { mode: 'verify', anchor: 'x' }, /input anchor: .*is not an anchor/],
    ['a key that is none', { mode: 'seal', 'signing-key': 'PRIVATE+KEY+x' }, /input signing-key: it is not an Ed25519 key/],
    ['no event', {}, /no event is given/],
    ['a ledger that is off', { event: 'ws.done', ledger: 'off' }, /input ledger: this action works on a ledger/],
    ['a missing ledger', { mode: 'verify', ledger: 'none.jsonl' }, /none.jsonl: there is no ledger/],
    ['a job key that is a path', { event: 'run.done', data: '{"status":"failed","ms":1}', 'job-key': '../x' }, /is not the key of a job/],
    ['jobs that are no list', { mode: 'seal', jobs: 'build' }, /input jobs: not JSON/],
  ])('refuses %s in one line, without outputs', (_, inputs, message) => {
    const { status, log, outputs } = step(scratchFolder(), inputs);
    expect(status).toBe(1);
    expect(outputs.size).toBe(0);
    expect(log).toMatch(message);
    expect(log.match(/::error/g)).toHaveLength(1);
    expect(log).not.toMatch(/\n\s+at /);
  });

  it('holds exit criteria against the events of its run, none of which its own word can prove', async () => {
    const workspace = scratchFolder();
    const plan = (metric: string): string =>
      `apiVersion: aiop.dev/v1\nplan: { id: p }\nphases:\n  - key: k\n    exit_criteria: [{ id: EC1, metric: ${metric}, op: "==", value: 1 }]\n    workstreams: [{ id: a, claims: ["a/**"] }]\n`;
    writeFileSync(join(workspace, 'modification_plan.yaml'), plan('gate.pass_rate'));
    step(workspace, { event: 'gate.decided', data: '{"decision":"merge"}' });
    const claimed = step(workspace, { mode: 'exit-criteria' });
    expect(claimed.status).toBe(1);
    expect(claimed.log).toMatch(/::error title=AIOP-L041,file=modification_plan\.yaml,line=5.*only claimed/);
    expect(claimed.outputs.get('met')).toBe('false');
    expect(JSON.parse(readFileSync(claimed.outputs.get('criteria') ?? '', 'utf8'))).toMatchObject({
      kind: 'ExitCriteria',
      run: { repo: 'o/r', run: '7' },
      criteria: [{ state: 'not-measured' }],
    });
    const source = { repo: 'o/r', run: '7', attempt: 1, job: 'gate', trust: 'attested' } as const;
    const room = await Room.open();
    const appended = await room.appended([{ t: 'gate.decided', decision: 'merge' }], {
      ledger: join(workspace, '.runs/ledger.jsonl'),
      source,
    });
    const anchor = `${appended.size}:${appended.root}`;
    const met = step(workspace, { mode: 'exit-criteria', anchor, require: 'verified', plan: '*.yaml' });
    expect([met.status, met.outputs.get('met'), met.outputs.get('verdict')]).toEqual([0, 'true', 'verified']);
    expect(step(workspace, { mode: 'exit-criteria' }, { GITHUB_RUN_ID: '8' }).outputs.get('met')).toBe('false');
    expect(step(workspace, { mode: 'verify', plan: 'x.yaml' }).log).toContain('mode verify does not read it');
  });
});
