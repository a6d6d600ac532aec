import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRICS } from '@aiop/ledger';
import { PLAN_CODES, type PlanCode, type PlanReport } from '@aiop/plan';
import { describe, expect, it } from 'vitest';
import { BASE_COMMIT, type CodeCase } from '../../../packages/plan/src/code-cases/code-case.ts';
import { CODE_CASES } from '../../../packages/plan/src/code-cases/index.ts';
import { commit, isAboutPlan, repositoryOf, shown, validate } from './plan-harness.ts';

const HEAD = 'apiVersion: aiop.dev/v1\nplan: { id: fix-docs }\n';

/** Validates one side of a case as the reference shows it. */
async function attempt(text: string, { given = {} }: CodeCase): Promise<PlanReport> {
  const { files, later, plan = 'modification_plan.yaml', policy, tasks, inputs = {}, ci } = given;
  const repository = files === undefined ? undefined : await repositoryOf(files);
  const before = (await repository?.resolveCommit('HEAD')) ?? '';
  if (repository !== undefined && later !== undefined) {
    for (const [path, content] of Object.entries(later)) writeFileSync(join(repository.root, path), content);
    commit(repository.root);
  }
  const whole = (text.startsWith('apiVersion') ? text : `${HEAD}${text}`).replace(BASE_COMMIT, before);
  return validate(whole, {
    path: plan,
    planInRepository: plan,
    metrics: METRICS,
    place: ci === true ? 'ci' : 'terminal',
    ...(repository === undefined ? {} : { git: repository }),
    ...(tasks === undefined ? {} : { tasks: async () => tasks }),
    ...(inputs['max-plan-bytes'] === undefined ? {} : { maxPlanBytes: inputs['max-plan-bytes'] }),
    ...(inputs['max-findings'] === undefined ? {} : { maxFindings: inputs['max-findings'] }),
    ...(policy === undefined
      ? {}
      : { policy: { path: 'policy.yaml', bytes: new TextEncoder().encode(`apiVersion: aiop.dev/v1\n${policy}`), required: true } }),
  });
}

const codesOf = ({ findings }: PlanReport): string[] => [...new Set(findings.filter(isAboutPlan).map(({ code }) => code))];

describe('the reference shows for each code a plan that raises it, and one that does not:', () => {
  const cases: readonly (readonly [string, CodeCase])[] = Object.entries(CODE_CASES);

  it.each(cases)('%s', async (code, entry) => {
    const [raised, mended] = [await attempt(entry.example, entry), await attempt(entry.mended, entry)];
    expect(codesOf(raised), shown(raised)).toEqual(code === 'AIOP-P090' ? ['AIOP-P025', code] : [code]);
    expect(codesOf(mended), shown(mended)).toEqual([]);
    for (const { line = 0, column = 0, hint, docs, file } of raised.findings.filter(isAboutPlan)) {
      expect([line > 0, column > 0, hint !== '', file !== undefined]).toEqual([true, true, true, true]);
      expect(docs).toMatch(/#aiop-p\d{3}$/);
    }
  });

  it('every code of the catalogue, and no other', () => {
    expect(Object.keys(CODE_CASES).sort()).toEqual(Object.keys(PLAN_CODES).sort());
  });

  it('would not be the example of another code', async () => {
    const other: PlanCode = 'AIOP-P031';
    expect(codesOf(await attempt(CODE_CASES['AIOP-P030'].example, CODE_CASES['AIOP-P030']))).not.toContain(other);
  });
});

it('a finding where two claims meet has both places and a witness', async () => {
  for (const code of ['AIOP-P012', 'AIOP-P013', 'AIOP-P014', 'AIOP-P035'] as const) {
    const { findings } = await attempt(CODE_CASES[code].example, CODE_CASES[code]);
    const [meeting] = findings.filter(isAboutPlan);
    expect(meeting?.witness, code).toBeTruthy();
    expect(meeting?.related, code).toHaveLength(1);
  }
});
