import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { readEvents, verifyLedger } from '@aiop/ledger';
import type { PipelineEvent } from '@aiop/pipeline';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../support/pipeline-run.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { codes, messages, outcomes, pass, plan, repositoryOf, script } from './plans.ts';

describe('a run', () => {
  it('lands what is done while others of its wave are still to begin, and counts no waiting as work', async () => {
    const repository = repositoryOf({ a: 'a\n' });
    const seen = join(scratchFolder(), 'seen');
    const one = (id: string) => script(id, [id], `git rev-list --count main >> ${seen}; echo x > ${id}`);
    const report = await runPipeline(repository, plan(['a', 'b', 'c', 'd'].map(one)), { concurrency: 1 });
    expect(report.passed).toBe(true);
    const landed = readFileSync(seen, 'utf8').trim().split('\n').map(Number);
    // Whoever lands is at most one behind: it waits for the slot of the one that has just begun.
    expect(landed).toEqual([1, 1, 2, 3]);
    expect(report.workstreams.reduce((sum, { durationMs }) => sum + durationMs, 0)).toBeLessThan(report.durationMs);
  });

  it.each(['execute', 'merge'])('that breaks down at the step %s of one workstream leaves no worktree of any', async (step) => {
    const repository = repositoryOf({ a: 'a\n' });
    const ran = join(scratchFolder(), 'ran');
    const breaks = (event: PipelineEvent): void => {
      if (event.type === 'step' && event.workstream === 'b' && event.step === step) throw new Error('no space left on device');
    };
    const many = plan([...'abcdefghi'].map((id) => script(id, [id], `echo ${id} >> ${ran}; echo x > ${id}`)));
    await expect(runPipeline(repository, many, { onEvent: breaks, concurrency: 1 })).rejects.toThrow('no space left on device');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    // What has not begun by then does not begin.
    expect(readFileSync(ran, 'utf8')).not.toContain('i');
  });

  it('works on the whole tree where its owner has only a part of it checked out', async () => {
    const repository = repositoryOf({ 'a/x': 'x\n', 'b/y': 'y\n' });
    repository.git('sparse-checkout', 'set', 'a');
    const report = await runPipeline(repository, plan([script('one', ['a/**'], 'cat b/y >> a/x', { verify: ['grep y a/x b/y'] })]));
    expect(outcomes(report)).toEqual({ one: 'merged' });
    expect(repository.git('show', 'main:a/x')).toBe('x\ny');
    expect(existsSync(join(repository.root, 'b'))).toBe(false);
  });

  it('lands scripts and patches as one commit each, in the order of the plan, and leaves nothing behind', async () => {
    const repository = repositoryOf({ 'docs/a.md': 'a\n', 'src/b.txt': 'one\ntwo\n' });
    repository.files({ 'b.diff': '--- a/src/b.txt\n+++ b/src/b.txt\n@@ -1,2 +1,2 @@\n one\n-two\n+TWO\n' });
    const report = await runPipeline(
      repository,
      plan([
        script('one', ['docs/**'], 'echo more >> docs/a.md'),
        { id: 'two', title: 'fix: b', claims: ['src/**'], execute: { patch: 'b.diff' }, verify: pass },
      ]),
    );
    expect(outcomes(report)).toEqual({ one: 'merged', two: 'merged' });
    expect(report).toMatchObject({ passed: true, interrupted: false, target: 'refs/heads/main', findings: [] });
    expect(repository.git('log', '--format=%s', 'main').split('\n')).toEqual(['fix: b', 'docs: one', 'chore: start']);
    expect(repository.git('show', 'main:src/b.txt')).toBe('one\nTWO');
    expect(repository.git('log', '-1', '--format=%(trailers:key=Aiop-Run,valueonly)', 'main')).toBe(report.workstreams[1].wsid);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
    expect(report.version).toMatchObject({ version: '0.1.0', released: true });
  });

  it("never touches the user's work tree, index or checked-out branch", async () => {
    const repository = new ScratchRepository({ 'docs/a.md': 'a\n', mine: '1\n' });
    const head = repository.git('rev-parse', 'HEAD');
    repository.files({ mine: 'edited\n', 'docs/a.md': 'staged\n' });
    repository.git('add', 'docs/a.md');
    const before = repository.git('status', '--porcelain');
    const report = await runPipeline(repository, plan([script('one', ['docs/**'], 'echo more >> docs/a.md')]));
    expect(outcomes(report)).toEqual({ one: 'merged' });
    expect(report.target).toBe(`refs/heads/aiop/test/${report.run}`);
    expect(repository.git('show', `${report.target}:docs/a.md`)).toBe('a\nmore');
    expect(repository.git('rev-parse', 'main')).toBe(head);
    expect(repository.git('status', '--porcelain')).toBe(before);
  });

  it('refuses a workstream that strays, whole, and harms no other', async () => {
    const repository = repositoryOf({ 'docs/a.md': 'a\n', LICENSE: 'MIT\n' });
    const report = await runPipeline(
      repository,
      plan([
        script('stray', ['docs/new.md'], 'echo x > docs/new.md; echo y >> LICENSE'),
        script('good', ['docs/a.md'], 'echo b >> docs/a.md'),
      ]),
    );
    expect(outcomes(report)).toEqual({ stray: 'refused', good: 'merged' });
    expect(report.passed).toBe(false);
    expect(messages(report, 'stray')).toContain('LICENSE');
    expect(repository.git('show', 'main:LICENSE')).toBe('MIT');
    expect(() => repository.git('show', 'main:docs/new.md')).toThrow();
    const [{ outcome }] = report.workstreams;
    const kept = outcome.state === 'refused' ? (outcome.patch ?? '') : '';
    expect(readFileSync(join(repository.root, kept), 'utf8')).toContain('+++ b/LICENSE');
  });

  it('lets an ordered workstream build on the one before, though their claims overlap', async () => {
    const repository = repositoryOf({ 'a.txt': '0\n' });
    const report = await runPipeline(
      repository,
      plan([
        script('one', ['a.txt'], 'echo 1 >> a.txt'),
        script('two', ['a.txt'], 'grep -q 1 a.txt && echo 2 >> a.txt', { needs: ['one'] }),
      ]),
    );
    expect(outcomes(report)).toEqual({ one: 'merged', two: 'merged' });
    expect(repository.git('show', 'main:a.txt')).toBe('0\n1\n2');
  });

  it('verifies the merged tree before it lands: two changes that pass alone and fail together do not both land', async () => {
    const repository = repositoryOf({
      limit: '10\n',
      value: '5\n',
      'check.sh': { script: '#!/bin/sh\n[ "$(cat value)" -lt "$(cat limit)" ]\n' },
    });
    const check = { verify: ['./check.sh'] };
    const report = await runPipeline(
      repository,
      plan([script('lower', ['limit'], 'echo 7 > limit', check), script('raise', ['value'], 'echo 8 > value', check)]),
    );
    expect(outcomes(report)).toEqual({ lower: 'merged', raise: 'refused' });
    expect(codes(report, 'raise')).toEqual(['AIOP-W007']);
    expect(repository.git('show', 'main:value')).toBe('5');
  });

  it('blocks what needs a workstream that did not land', async () => {
    const repository = repositoryOf({ 'a.txt': '0\n' });
    const report = await runPipeline(
      repository,
      plan([script('one', ['a.txt'], 'exit 3'), script('two', ['b.txt'], 'echo > b.txt', { needs: ['one'] })]),
    );
    expect(report.workstreams.map(({ outcome }) => outcome)).toMatchObject([
      { state: 'failed', step: 'execute' },
      { state: 'blocked', by: ['one'] },
    ]);
    expect(messages(report, 'one')).toContain('exit code 3');
  });

  it('has nothing to merge where the work was done before', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const report = await runPipeline(repository, plan([script('one', ['a.txt'], 'echo 1 > a.txt')]));
    expect(outcomes(report)).toEqual({ one: 'unchanged' });
    expect(report).toMatchObject({ passed: true, before: report.after });
    expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
  });

  it('moves nothing in a dry run, and says what would land', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const head = repository.git('rev-parse', 'main');
    const report = await runPipeline(
      repository,
      plan([script('one', ['a.txt'], 'echo 2 > a.txt'), script('two', ['a.txt'], 'echo 3 >> a.txt', { needs: ['one'] })]),
      { dryRun: true },
    );
    expect(outcomes(report)).toEqual({ one: 'ready', two: 'ready' });
    expect(repository.git('rev-parse', 'main')).toBe(head);
    expect(repository.git('show', `${report.after}:a.txt`)).toBe('2\n3');
  });

  it('writes a ledger that verifies, with every step, and the id authority', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const report = await runPipeline(
      repository,
      plan([script('one', ['a.txt'], 'echo 2 > a.txt', { title: 'feat: one' }), script('stray', ['b.txt'], 'echo > c.txt')]),
    );
    const ledger = join(repository.root, '.runs/ledger.jsonl');
    const anchor = { size: report.ledger?.size ?? 0, root: report.ledger?.root ?? '' };
    expect(verifyLedger({ ledger, anchor }, { files: nodeFiles, blake3: await loadBlake3() }).verdict).toBe('verified');
    const events = [...readEvents({ ledger }, { files: nodeFiles })];
    expect(new Set(events.map(({ t }) => t))).toEqual(
      new Set([
        'run.started',
        'ws.create',
        'ws.step',
        'patch.applied',
        'patch.refused',
        'verify.run',
        'gate.decided',
        'ws.done',
        'version.decided',
        'run.done',
      ]),
    );
    const authority = readFileSync(join(repository.root, '.runs/id-authority.jsonl'), 'utf8').trim().split('\n');
    expect(authority.map((line) => JSON.parse(line).status).sort()).toEqual(['refused', 'succeeded']);
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('leaves the log of another run that is under way to that run', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'b.txt': '1\n' });
    const scene = scratchFolder();
    // The second run begins and ends while the first one is in the middle of its work.
    const slow = script('slow', ['a.txt'], `touch ${scene}/begun; until test -e ${scene}/over; do sleep 0.05; done; echo 2 > a.txt`);
    const first = runPipeline(repository, plan([slow]));
    while (!existsSync(join(scene, 'begun'))) await sleep(20);
    const second = await runPipeline(repository, plan([script('quick', ['b.txt'], 'echo 2 > b.txt')]));
    writeFileSync(join(scene, 'over'), '');
    const runs = [await first, second];
    expect(runs.map(({ findings }) => findings)).toEqual([[], []]);
    expect(runs.map(outcomes)).toEqual([{ slow: 'refused' }, { quick: 'merged' }]);
    const events = [...readEvents({ ledger: join(repository.root, '.runs/ledger.jsonl') }, { files: nodeFiles })];
    const starts = events.filter(({ t }) => t === 'run.started' || t === 'run.done').map(({ t, src }) => `${src.run} ${t}`);
    expect(starts).toEqual(runs.reverse().flatMap(({ run }) => [`${run} run.started`, `${run} run.done`]));
  });

  it('refuses to start in a repository without commits, or on a branch that is not there', async () => {
    const ports = { plan: { id: 'test' }, workstreams: [script('one', ['a.txt'], 'true')] };
    await expect(runPipeline(new ScratchRepository(), ports)).rejects.toThrow(/no commit/);
    await expect(runPipeline(repositoryOf({ a: '1' }), ports, { target: 'elsewhere' })).rejects.toThrow(/no branch elsewhere.*one of main/);
  });
});

describe('the limits of a workstream', () => {
  it('are its budgets, its time, its deliverables and its confidence', async () => {
    const repository = repositoryOf({ 'docs/a.md': 'a\n' });
    const report = await runPipeline(
      repository,
      plan(
        [
          script('many', ['many/**'], 'mkdir many; touch many/1 many/2; echo > many/3', { budgets: undefined }),
          script('large', ['large'], 'head -c 4000 /dev/zero | tr "\\0" "x\\n" > large'),
          {
            ...script('items', ['i/**'], 'mkdir i; echo 1 > i/a; echo 1 > i/b'),
            items: [{ id: 'I1', file_path: 'i/a', action: 'create', reason: 'the first' }],
          },
          {
            ...script('unsure', ['u'], 'echo 1 > u'),
            items: [{ id: 'U1', file_path: 'u', action: 'create', reason: 'a guess', confidence: 0.3 }],
          },
        ],
        { defaults: { budgets: { max_files: 2, max_patch_kb: 2 }, gates: { min_confidence: 0.8 } } },
      ),
    );
    expect(outcomes(report)).toEqual({ many: 'refused', large: 'refused', items: 'refused', unsure: 'refused' });
    expect(codes(report, 'many')).toContain('AIOP-S024');
    expect(codes(report, 'large')).toContain('AIOP-W005');
    expect(codes(report, 'items')).toContain('AIOP-S023');
    expect(codes(report, 'unsure')).toEqual(['AIOP-W008']);
  });

  it('hold for secrets: nothing lands, and the change is not even kept as a patch', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const token = ['ghp', '_', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('');
    const report = await runPipeline(repository, plan([script('leak', ['a.txt'], 'echo "$LEAK" >> a.txt')]), {
      environment: { LEAK: token },
    });
    expect(outcomes(report)).toEqual({ leak: 'refused' });
    expect(existsSync(join(repository.root, '.runs/kept'))).toBe(false);
    expect(readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8')).not.toContain(token);
  });

  it('hold for the schemas of its outputs, taken from the base', async () => {
    const schema = JSON.stringify({ type: 'object', required: ['n'], properties: { n: { type: 'integer' } } });
    const repository = repositoryOf({ 's.json': schema, 'keep.txt': '1' });
    const acceptance = { schemas: [{ glob: 'out/*.json', schema: 's.json' }] };
    const report = await runPipeline(
      repository,
      plan([
        script('good', ['out/good.json'], 'mkdir out; echo \'{"n":1}\' > out/good.json', { acceptance }),
        script('bad', ['out/bad.json'], 'mkdir out; echo \'{"n":"x"}\' > out/bad.json', { acceptance }),
        script('broken', ['out/broken.json'], 'mkdir out; echo "{" > out/broken.json', { acceptance }),
      ]),
    );
    expect(outcomes(report)).toEqual({ good: 'merged', bad: 'refused', broken: 'refused' });
    expect(messages(report, 'bad')).toContain('out/bad.json/n');
    expect(codes(report, 'broken')).toEqual(['AIOP-W006']);
  });
});

describe('an interrupted run', () => {
  it('leaves no worktree, no branch, no lock and no half of a merge, and says so in the ledger', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const head = repository.git('rev-parse', 'main');
    const controller = new AbortController();
    const report = await runPipeline(
      repository,
      plan([script('slow', ['a.txt'], 'sleep 60'), script('later', ['b.txt'], 'echo > b.txt', { needs: ['slow'] })]),
      {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'step' && event.step === 'execute') setTimeout(() => controller.abort(), 100);
        },
      },
    );
    expect(outcomes(report)).toMatchObject({ slow: 'interrupted' });
    expect(report).toMatchObject({ interrupted: true, passed: false });
    expect(repository.git('rev-parse', 'main')).toBe(head);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
    expect(existsSync(join(repository.root, '.runs/ledger.jsonl.lock'))).toBe(false);
    expect(readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8')).toContain('"status":"interrupted"');
  });
});

describe('a target that moved before the run', () => {
  it('conflicts where both changed the same lines, and names the paths', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const sha = repository.git('rev-parse', 'HEAD');
    writeFileSync(join(repository.root, 'a.txt'), 'theirs\n');
    repository.git('commit', '--quiet', '-am', 'fix: theirs');
    repository.git('branch', '--force', 'main', 'HEAD');
    const report = await runPipeline(repository, {
      plan: { id: 'test', base: { ref: 'main', sha } },
      workstreams: [script('one', ['a.txt'], 'echo mine > a.txt')],
    });
    expect(codes(report, 'one')).toEqual(['AIOP-W009']);
    expect(messages(report, 'one')).toContain('a.txt');
    expect(repository.git('show', 'main:a.txt')).toBe('theirs');
  });

  it('stops a workstream whose pin no longer holds', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const pins = [{ path: 'a.txt', module_file_id: '0'.repeat(20) }];
    await expect(runPipeline(repository, plan([script('one', ['a.txt'], 'echo 2 > a.txt', { pins })]))).rejects.toThrow(/AIOP-P060/);
  });
});
