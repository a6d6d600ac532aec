import { intersect, parsePattern } from '@aiop/claims';
import { visible } from '@aiop/diagnostics';
import { type ParsedDocument, valueAt } from '@aiop/documents';
import type { FindingSink } from './codes.ts';
import { allowsCommand } from './command-pattern.ts';
import type { Budgets, Plan, Workstream } from './plan-model.ts';
import type { Policy } from './policy.ts';

const BUDGETS = ['max_files', 'max_patch_kb', 'timeout_minutes'] as const satisfies readonly (keyof Budgets)[];

/**
 * Finds where a plan is weaker than the policy (P071), and returns the plan with what the policy sets where the plan sets nothing: gates and
 * budgets, and the policy's protected paths as exceptions of every claim, so that whoever enforces the claims enforces them too.
 */
export function applyPolicy(document: ParsedDocument, plan: Plan, policy: Policy, sink: FindingSink): Plan {
  checkNumbers(document, plan, policy, sink);
  for (const workstream of plan.workstreams) {
    checkCommands(plan, workstream, policy, sink);
    checkGivenBack(plan, workstream, policy, sink);
  }
  const { minConfidence: least, budgets: most, protectedPaths } = policy;
  const enforcedExcept = protectedPaths.flatMap(withEverythingBeneath);
  return {
    ...plan,
    workstreams: plan.workstreams.map((workstream) => {
      const { minConfidence = least, budgets, claims } = workstream;
      return {
        ...workstream,
        ...(minConfidence === undefined ? {} : { minConfidence }),
        budgets: { ...most, ...budgets },
        claims: { ...claims, enforcedExcept },
      };
    }),
  };
}

/** What protects a folder as a claim's exception: its name, and all beneath it. */
function withEverythingBeneath(pattern: string): readonly string[] {
  if (pattern.endsWith('/**')) return [pattern.slice(0, -'/**'.length), pattern];
  return pattern === '**' ? [pattern] : [pattern, `${pattern}/**`];
}

function checkNumbers(document: ParsedDocument, plan: Plan, { minConfidence, budgets, position }: Policy, sink: FindingSink): void {
  const owners = [
    { who: 'the plan', gates: '/defaults/gates', limits: '/defaults/budgets' },
    ...plan.workstreams.map(({ id, pointer }) => ({
      who: `"${id}"`,
      gates: `${pointer}/acceptance/gates`,
      limits: `${pointer}/budgets`,
    })),
  ];
  const weaker = (pointer: string, bound: string, message: string): void => {
    const related = [{ ...position(bound), message: 'what the policy sets' }];
    sink.add('AIOP-P071', { message, at: plan.position(pointer), pointer, related });
  };
  for (const { who, gates, limits } of owners) {
    const confidence = valueAt(document, `${gates}/min_confidence`);
    if (minConfidence !== undefined && typeof confidence === 'number' && confidence < minConfidence) {
      const message = `${who} asks for a confidence of ${confidence}, the policy for ${minConfidence} at least`;
      weaker(`${gates}/min_confidence`, '/gates/min_confidence', message);
    }
    for (const name of BUDGETS) {
      const [limit, most] = [valueAt(document, `${limits}/${name}`), budgets[name]];
      if (most === undefined || typeof limit !== 'number' || limit <= most) continue;
      weaker(`${limits}/${name}`, `/budgets/${name}`, `${who} sets ${name} to ${limit}, the policy allows ${most} at most`);
    }
  }
}

function checkCommands(
  plan: Plan,
  { id, execute, pointer: workstream }: Workstream,
  { commands, position }: Policy,
  sink: FindingSink,
): void {
  if (commands === undefined || execute === undefined || !('run' in execute)) return;
  for (const [index, line] of execute.run.entries()) {
    if (commands.some((pattern) => allowsCommand(pattern, line))) continue;
    const pointer = `${workstream}/execute/run/${index}`;
    sink.add('AIOP-P071', {
      message: `"${id}" runs a command that the policy does not allow: ${visible(line, 200)}`,
      at: plan.position(pointer),
      pointer,
      related: [{ ...position('/execute/allow'), message: 'what the policy allows' }],
      hint: 'run a command that the policy lists, or ask its owner to add this one',
    });
  }
}

/** `allow_protected` gives back what every repository protects, never what the policy adds. */
function checkGivenBack(plan: Plan, { id, claims }: Workstream, { protectedPaths, position }: Policy, sink: FindingSink): void {
  for (const [index, { path }] of claims.allowProtected.entries()) {
    const given = parsePattern(path);
    if (!given.ok) continue;
    const folded = given.pattern.folded();
    const at = protectedPaths.findIndex((text) =>
      withEverythingBeneath(text).some((each) => {
        const parsed = parsePattern(each);
        return parsed.ok && intersect(parsed.pattern.folded(), folded).state !== 'disjoint';
      }),
    );
    if (at < 0) continue;
    const pointer = `${claims.pointer}/allow_protected/${index}/path`;
    sink.add('AIOP-P071', {
      message: `"${id}" gives back ${visible(path, 100)}, which the policy protects`,
      at: plan.position(pointer),
      pointer,
      related: [{ ...position(`/protected/${at}`), message: 'what the policy protects' }],
      hint: 'remove it: what the policy protects is given back by nobody',
    });
  }
}
