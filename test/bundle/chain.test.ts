import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaredOutputs, runAction } from '../support/action-step.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const PLAN = `apiVersion: aiop.dev/v1
plan: { id: chain }
workstreams:
  - id: docs
    title: "docs: say more"
    claims: ["docs/**"]
    verify: ["grep -q more docs/a.md"]
`;

const CONFIG = 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "test -s docs/a.md", inputs: ["docs/**"] } } }\n';

/** A repository whose `main` is not checked out. */
function repositoryOf(): ScratchRepository {
  const repository = new ScratchRepository({ 'docs/a.md': 'a\n', 'modification_plan.yaml': PLAN, 'aiop.yaml': CONFIG });
  repository.git('checkout', '--quiet', '--detach');
  return repository;
}

describe('the actions, one after the other', () => {
  it('take a plan to a merged, verified, versioned and recorded change', () => {
    const repository = repositoryOf();
    const environment = { RUNNER_TEMP: scratchFolder() };
    const step = (name: string, inputs: Record<string, string> = {}) => {
      const result = runAction(name, repository.root, { ledger: '.runs/ledger.jsonl', ...inputs }, environment);
      expect(`${name} ${result.exitCode}\n${result.stdout}${result.stderr}`).toMatch(new RegExp(`^${name} 0\n`));
      expect(Object.keys(result.outputs).filter((output) => !declaredOutputs(name).includes(output))).toEqual([]);
      return result;
    };
    const plan = step('plan-validate');
    expect(plan.outputs).toMatchObject({ valid: 'true', 'plan-id': 'chain', waves: '1', 'error-count': '0' });
    expect(plan.summary).toContain('mermaid');
    const [{ manifest, wsid }] = JSON.parse(plan.outputs.matrix).include;

    const started = step('workstream', { mode: 'start', manifest });
    expect(started.outputs).toMatchObject({ status: 'started', wsid });
    expect(readFileSync(started.outputs.prompt, 'utf8')).toContain('Return ONLY the diff');
    appendFileSync(join(started.outputs.worktree, 'docs/a.md'), 'more\n');

    const finished = step('workstream', { mode: 'finish', manifest });
    expect(finished.outputs.status).toBe('finished');
    expect(readFileSync(finished.outputs.patch, 'utf8')).toContain('+more');

    const { patch } = finished.outputs;
    expect(step('safe-patch', { patch, manifest, 'dry-run': 'true' }).outputs).toMatchObject({
      applied: 'false',
      tree: finished.outputs.tree,
    });
    expect(step('incremental-verify').outputs).toMatchObject({ ok: 'true', ran: '1' });
    expect(step('verify').outputs).toMatchObject({ ok: 'true', skipped: '1' });
    expect(step('cache-keys', { extra: 'aiop.yaml' }).outputs.key).toMatch(/^aiop-k1-/);

    const merged = step('workstream', { mode: 'merge', manifest, tree: finished.outputs.tree, patch: finished.outputs.patch });
    expect(merged.outputs).toMatchObject({ status: 'merged', branch: 'main' });
    expect(repository.git('show', 'main:docs/a.md')).toBe('a\nmore');

    step('workstream', { mode: 'cleanup', manifest });
    expect(existsSync(started.outputs.worktree)).toBe(false);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);

    expect(step('conventional-version', { to: 'main' }).outputs).toMatchObject({ released: 'false' });
    const verdict = step('ledger-append', { mode: 'verify', ledger: '.runs/ledger.jsonl' });
    expect(verdict.outputs.verdict).toBe('consistent');
    const types = readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).t);
    expect(types).toEqual([
      'plan.validated',
      ...['ws.create', 'ws.step'],
      ...['ws.step', 'patch.applied', 'ws.step', 'ws.step'],
      ...['patch.applied', 'verify.run', 'verify.run', 'cache.key'],
      ...['ws.done', 'ws.step'],
    ]);
  });

  it('refuse a change that strays at finish, and a tree that was not verified at merge', () => {
    const repository = repositoryOf();
    const environment = { RUNNER_TEMP: scratchFolder() };
    const [{ manifest }] = JSON.parse(runAction('plan-validate', repository.root, {}, environment).outputs.matrix).include;
    const worktree = runAction('workstream', repository.root, { mode: 'start', manifest }, environment).outputs.worktree;
    appendFileSync(join(worktree, 'stray.txt'), 'x\n');
    const refused = runAction('workstream', repository.root, { mode: 'finish', manifest }, environment);
    expect(refused).toMatchObject({ exitCode: 1, outputs: { status: 'refused' } });
    expect(refused.stdout).toMatch(/^::error title=AIOP-S020.*stray\.txt/m);
    const other = runAction('workstream', repository.root, { mode: 'merge', manifest, tree: '0'.repeat(40) }, environment);
    expect(other).toMatchObject({ exitCode: 1, outputs: {} });
    expect(repository.git('rev-parse', 'main')).toBe(repository.git('rev-parse', 'HEAD'));
  });
});
