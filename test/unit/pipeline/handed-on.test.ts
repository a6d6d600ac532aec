import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROTECTED } from '@aiop/claims';
import { inferConfig } from '@aiop/config';
import {
  cleanupWorkstream,
  Evidence,
  finishWorkstream,
  mergeWorkstream,
  type RunContext,
  readVerifiedTrees,
  sequence,
  stackWave,
  startWorkstream,
  type VerifiedTree,
  verifyWorkstream,
  type WaveMember,
  writeVerifiedTrees,
} from '@aiop/pipeline';
import { validatePlan, type WorkstreamManifest } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { pipelinePorts } from '../../support/pipeline-run.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A repository, the manifests of a plan for it, and a context as a job of a runner has it. */
async function jobOf(workstreams: readonly object[], files: Readonly<Record<string, string>> = {}) {
  const repository = new ScratchRepository({ 'a/x.txt': 'a\n', 'b/x.txt': 'b\n', ...files });
  const ports = await pipelinePorts(repository);
  const plan = { apiVersion: 'aiop.dev/v1', plan: { id: 'jobs' }, workstreams };
  const request = { path: 'p.json', bytes: encode(JSON.stringify(plan)), place: 'ci' as const, strict: false };
  const report = await validatePlan(
    { ...request, maxFindings: 9, maxPlanBytes: 1e6, baseRef: 'HEAD' },
    { ...ports, git: await repository.open() },
  );
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const context: RunContext = {
    root: repository.root,
    config: inferConfig({ packageJson: undefined, names: [] }),
    protectedPaths: PROTECTED,
    ports,
    observe: () => {},
    concurrency: 1,
    signal: new AbortController().signal,
    record: async () => {},
    oneAtATime: sequence(),
  };
  return { repository, context, base: repository.git('rev-parse', 'HEAD'), manifests: report.manifests };
}

/** A patch that sets the content of one file. */
function patchOf(repository: ScratchRepository, path: string, content: string): { name: string; bytes: Uint8Array } {
  repository.files({ [path]: content });
  repository.git('add', '--all');
  const text = repository.git('diff', '--cached', '--no-color');
  repository.git('reset', '--quiet', '--hard');
  return { name: `${path}.patch`, bytes: encode(`${text}\n`) };
}

const first = (manifests: readonly WorkstreamManifest[]): WorkstreamManifest => {
  const [manifest] = manifests;
  if (manifest === undefined) throw new Error('the plan of the test has no workstream');
  return manifest;
};
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('a change that another job made', () => {
  const A = { id: 'a', title: 'feat: a', claims: ['a/**'], verify: ['grep -q new a/x.txt'] };

  it('is rebuilt, verified where it would land, and leaves neither worktree nor branch', async () => {
    const { repository, context, base, manifests } = await jobOf([A]);
    const patch = patchOf(repository, 'a/x.txt', 'new\n');
    const tip = repository.commit({ 'c.txt': 'c\n' }, 'chore: meanwhile');
    const result = await verifyWorkstream(first(manifests), base, { patch, tip }, context);
    expect(result).toMatchObject({ status: 'verified', findings: [] });
    const verified = result.status === 'verified' ? result.verified : undefined;
    expect(verified).toMatchObject({ wsid: first(manifests).wsid, onto: repository.git('rev-parse', `${tip}^{tree}`) });
    expect(repository.git('show', `${verified?.tree}:a/x.txt`)).toBe('new');
    expect(repository.git('show', `${verified?.tree}:c.txt`)).toBe('c');
    expect(repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(existsSync(join(context.ports.temporaryDirectory, 'worktrees', first(manifests).wsid))).toBe(false);
  });

  it.each([
    ['strays', 'b/x.txt', 'new\n', ['AIOP-S020']],
    ['fails its checks', 'a/x.txt', 'other\n', ['AIOP-W007']],
    ['carries a secret', 'a/x.txt', `new\ntoken = ${['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_')}\n`, ['AIOP-S040']],
  ])('is refused where it %s', async (_, path, content, expected) => {
    const { repository, context, base, manifests } = await jobOf([A]);
    const result = await verifyWorkstream(first(manifests), base, { patch: patchOf(repository, path, content), tip: base }, context);
    expect(result.status).toBe('refused');
    expect(codes(result.findings)).toEqual(expect.arrayContaining(expected));
    expect(repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('is refused where it conflicts with what landed meanwhile', async () => {
    const { repository, context, base, manifests } = await jobOf([A]);
    const patch = patchOf(repository, 'a/x.txt', 'new\n');
    const tip = repository.commit({ 'a/x.txt': 'theirs\n' }, 'chore: meanwhile');
    expect(codes((await verifyWorkstream(first(manifests), base, { patch, tip }, context)).findings)).toEqual(['AIOP-W009']);
  });

  it('may be nothing at all', async () => {
    const { context, base, manifests } = await jobOf([A]);
    const patch = { name: 'empty', bytes: new Uint8Array() };
    expect(await verifyWorkstream(first(manifests), base, { patch, tip: base }, context)).toEqual({ status: 'unchanged', findings: [] });
  });

  it('can be given to finish as a diff, which then is the change, whatever stands in the worktree', async () => {
    const { repository, context, base, manifests } = await jobOf([A]);
    const started = await startWorkstream(first(manifests), base, context);
    const finished = await finishWorkstream(first(manifests), base, context, patchOf(repository, 'a/x.txt', 'new\n'));
    expect([started.status, finished.status]).toEqual(['started', 'finished']);
    expect(repository.git('show', `${finished.tree}:a/x.txt`)).toBe('new');
  });
});

describe('a verified change', () => {
  const A = { id: 'a', title: 'feat: a', claims: ['a/**'], verify: ['true'] };

  /** A finished workstream in a repository whose main is not checked out. */
  async function finished() {
    const job = await jobOf([A]);
    const { repository, context, base } = job;
    const manifest = first(job.manifests);
    repository.git('checkout', '--quiet', '--detach');
    await startWorkstream(manifest, base, context);
    const patch = patchOf(repository, 'a/x.txt', 'new\n');
    const { tree = '' } = await finishWorkstream(manifest, base, context, patch);
    return { ...job, manifest, patch, source: { target: 'main', tree, run: manifest.wsid, dryRun: false } };
  }

  it('lands from its branch, and goes with its worktree afterwards', async () => {
    const { repository, context, base, manifest, source } = await finished();
    expect(await mergeWorkstream(manifest, base, source, context)).toMatchObject({ status: 'merged', branch: 'main' });
    expect(repository.git('show', 'main:a/x.txt')).toBe('new');
    expect(await cleanupWorkstream(manifest, base, 'main', context)).toMatchObject({ status: 'cleaned' });
    expect(repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('lands from its patch, and not on a dry run', async () => {
    const { repository, context, base, manifest, patch, source } = await finished();
    const dry = await mergeWorkstream(manifest, base, { ...source, patch, dryRun: true }, context);
    expect([dry.status, repository.git('rev-parse', 'main')]).toEqual(['finished', base]);
    expect((await mergeWorkstream(manifest, base, { ...source, patch }, context)).status).toBe('merged');
    expect(repository.git('show', 'main:a/x.txt')).toBe('new');
  });

  it('is no other tree, no patch that strays, and no branch that is gone', async () => {
    const { repository, context, base, manifest, source } = await finished();
    await expect(mergeWorkstream(manifest, base, { ...source, tree: '0'.repeat(40) }, context)).rejects.toThrow(
      'the tree that was verified',
    );
    const stray = patchOf(repository, 'b/x.txt', 'new\n');
    expect(await mergeWorkstream(manifest, base, { ...source, patch: stray }, context)).toMatchObject({ status: 'refused' });
    await cleanupWorkstream(manifest, base, 'main', context);
    repository.git('update-ref', '-d', `refs/heads/${manifest.branch}`);
    await expect(mergeWorkstream(manifest, base, source, context)).rejects.toThrow('there is no branch');
  });
});

describe('a wave', () => {
  const PLAN = [
    { id: 'a', title: 'feat: a', claims: ['a/**'], verify: ['test ! -e a/new -o ! -e b/new'] },
    { id: 'b', title: 'feat: b', claims: ['b/**'], verify: ['test ! -e a/new -o ! -e b/new'] },
    { id: 'c', title: 'feat: c', claims: ['c/**'], verify: ['test -e a/new -o -e c/new'] },
  ];

  /** Each workstream adds a file `new`; each was verified alone on the base. */
  async function waveOf() {
    const job = await jobOf(PLAN);
    const { repository, context, base, manifests } = job;
    const members: WaveMember[] = manifests.map((manifest) => ({
      manifest,
      base,
      patch: patchOf(repository, `${manifest.id}/new`, 'new\n'),
    }));
    const alone: VerifiedTree[] = [];
    for (const { manifest, patch } of members) {
      if (patch === undefined) throw new Error('every member has a patch');
      const result = await verifyWorkstream(manifest, base, { patch, tip: base }, context);
      if (result.status !== 'verified') throw new Error(`${manifest.id}: ${JSON.stringify(result)}`);
      alone.push(result.verified);
    }
    return { ...job, members, alone };
  }
  const states = ({ members }: Awaited<ReturnType<typeof stackWave>>) => members.map(({ stacked }) => stacked.state);

  it('is verified on one another, and what passes alone but not together stays out', async () => {
    const { repository, context, base, members, alone } = await waveOf();
    const stacked = await stackWave(members, { tip: base, evidence: new Evidence(alone), unverified: 'verify' }, context);
    expect(states(stacked)).toEqual(['stacked', 'out', 'stacked']);
    expect(repository.git('log', '--format=%s', `${base}..${stacked.tip}`).split('\n')).toEqual(['feat: c', 'feat: a']);
    expect(repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('lands without running anything where every tree was verified, and to the same trees', async () => {
    const { repository, context, base, members, alone } = await waveOf();
    const together = await stackWave(members, { tip: base, evidence: new Evidence(alone), unverified: 'verify' }, context);
    const trees = together.members.flatMap(({ stacked }) => (stacked.state === 'stacked' ? [stacked.verified] : []));
    const evidence = new Evidence([...alone, ...readVerifiedTrees(encode(writeVerifiedTrees(trees)), 'evidence')]);
    const processes = { run: () => Promise.reject(new Error('nothing of the repository may run')) };
    const landing = await stackWave(
      members,
      { tip: base, evidence, unverified: 'refuse' },
      { ...context, ports: { ...context.ports, processes } },
    );
    expect(states(landing)).toEqual(['stacked', 'out', 'stacked']);
    expect(repository.git('rev-parse', `${landing.tip}^{tree}`)).toBe(repository.git('rev-parse', `${together.tip}^{tree}`));
  });

  it('keeps out what nobody verified on exactly what lies below it', async () => {
    const { repository, context, base, members, alone } = await waveOf();
    const refuse = async (evidence: readonly VerifiedTree[], tip = base) =>
      (await stackWave(members, { tip, evidence: new Evidence(evidence), unverified: 'refuse' }, context)).members.flatMap(({ stacked }) =>
        stacked.state === 'out' ? codes(stacked.findings) : [stacked.state],
      );
    expect(await refuse(alone)).toEqual(['stacked', 'AIOP-W015', 'AIOP-W015']);
    expect(await refuse([])).toEqual(['AIOP-W015', 'AIOP-W015', 'AIOP-W015']);
    const forged = alone.map((verified) => ({ ...verified, tree: '0'.repeat(40) }));
    expect(await refuse(forged)).toEqual(['AIOP-W015', 'AIOP-W015', 'AIOP-W015']);
    const moved = repository.commit({ 'd.txt': 'd\n' }, 'chore: meanwhile');
    expect(await refuse(alone, moved)).toEqual(['AIOP-W015', 'AIOP-W015', 'AIOP-W015']);
  });

  it('keeps out a change that is no longer the one that was verified, a stray one, and one that is not there', async () => {
    const { repository, context, base, members, alone } = await waveOf();
    const [a, b, c] = members;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three members');
    const changed = [
      { ...a, patch: patchOf(repository, 'a/new', 'evil\n') },
      { ...b, patch: patchOf(repository, 'a/stray', 'evil\n') },
      { ...c, patch: undefined },
    ];
    const stacked = await stackWave(changed, { tip: base, evidence: new Evidence(alone), unverified: 'refuse' }, context);
    expect(
      stacked.members.map(({ stacked: { state }, stacked: one }) =>
        state === 'out' && 'findings' in one ? codes(one.findings)[0] : state,
      ),
    ).toEqual(['AIOP-W015', 'AIOP-S020', 'AIOP-W014']);
    expect(stacked.tip).toBe(base);
  });
});

describe('evidence', () => {
  it.each([
    ['no JSON', '{'],
    ['another document', '{"apiVersion":"aiop.dev/v1","kind":"Findings","trees":[]}'],
    ['a tree that is no id', '{"apiVersion":"aiop.dev/v1","kind":"VerifiedTrees","trees":[{"wsid":"x","onto":"main","tree":"main"}]}'],
    ['bytes that are no text', '\xff'],
  ])('is refused where it is %s', (_, text) => {
    expect(() =>
      readVerifiedTrees(
        Uint8Array.from(text, (character) => character.charCodeAt(0)),
        'in/e.json',
      ),
    ).toThrow(/in\/e\.json/);
  });
});
