import { type ClaimConflict, type ClaimSet, conflicts } from '@aiop/claims';
import type { Finding } from '@aiop/diagnostics';
import { type ExplainedOrder, explainOrder } from './explain-order.ts';
import type { WorkstreamManifest } from './manifest.ts';
import type { BaseTree } from './plan-base.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Plan, PlanClaims, Workstream } from './plan-model.ts';
import type { PlanReport } from './plan-report.ts';

/** Two claims that meet, and why that is sound or not. */
export interface Meeting {
  readonly with: string;
  readonly order: 'before' | 'after' | 'unordered';
  /** Otherwise a finding says so. */
  readonly allowed: boolean;
  readonly kind: ClaimConflict['kind'];
  readonly mine: string;
  readonly theirs: string;
  readonly witness?: string;
}

/** What a pattern of `write` matches in the base, protected and excepted paths left out. */
export interface Matched {
  readonly pattern: string;
  readonly files: number;
  /** The first few. */
  readonly examples: readonly string[];
}

/** Everything that a plan says, and that follows from it, about one workstream. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly phase: { readonly key: string; readonly seq: number; readonly phaseLineageId: string };
  readonly module: string;
  readonly role: string;
  readonly wslid: string;
  /** What `wslid` is the UUIDv5 of. */
  readonly lineage: string;
  readonly branchTemplate: string;
  /** Absent where the dependencies have no order. */
  readonly order?: ExplainedOrder;
  readonly claims: Pick<PlanClaims, 'policy' | 'write' | 'create' | 'read' | 'except' | 'allowProtected'>;
  readonly meetings: readonly Meeting[];
  /** Those whose place, or related place, lies in this workstream. */
  readonly findings: readonly Finding[];
  readonly base?: { readonly ref: string; readonly sha?: string };
  /** Absent where the base is not known. */
  readonly matched?: readonly Matched[];
  /** Absent while the plan is not valid. */
  readonly manifest?: WorkstreamManifest;
}

const EXAMPLES = 3;

/** Explains one workstream of a validated plan, or undefined where there is none of that id. */
export function explainWorkstream(report: PlanReport, id: string): Explanation | undefined {
  const { plan, analysis, manifests } = report;
  const workstream = plan?.workstreams.find((each) => each.id === id);
  if (plan === undefined || analysis === undefined || workstream === undefined) return undefined;
  const { title, phase, module, role, wslid, branchTemplate, claims } = workstream;
  const { policy, write, create, read, except, allowProtected } = claims;
  const set = analysis.claims.get(workstream);
  const manifest = manifests.find((each) => each.wslid === wslid);
  const order = analysis.graph === undefined ? {} : { order: explainOrder(plan, analysis.graph, workstream) };
  return {
    id,
    title,
    phase: { key: phase.key, seq: phase.seq, phaseLineageId: phase.lineageId },
    module,
    role,
    wslid,
    lineage: `${phase.lineageId}|${module}|${role}`,
    branchTemplate,
    ...order,
    claims: { policy, write, create, read, except, allowProtected },
    meetings: set === undefined ? [] : meetingsOf(report, workstream, set),
    findings: report.findings.filter((finding) => concerns(finding, plan, workstream)),
    base: analysis.base,
    ...(set === undefined || analysis.tree === undefined ? {} : { matched: matchedBy(set, analysis.tree) }),
    ...(manifest === undefined ? {} : { manifest }),
  };
}

function meetingsOf({ analysis }: PlanReport, workstream: Workstream, own: ClaimSet): Meeting[] {
  const meetings: Meeting[] = [];
  for (const [other, set] of analysis?.claims ?? []) {
    if (other === workstream) continue;
    for (const { kind, mine, theirs, witness } of conflicts(own, set)) {
      const order = orderOf(workstream, other, analysis?.graph);
      const strict = kind !== 'read-write' && [workstream, other].some(({ claims }) => claims.policy === 'strict');
      const proof = witness === undefined ? {} : { witness };
      const allowed = order !== 'unordered' && !strict;
      meetings.push({ with: other.id, order, allowed, kind, mine: mine.source, theirs: theirs.source, ...proof });
    }
  }
  return meetings;
}

function orderOf(workstream: Workstream, other: Workstream, graph: PlanGraph | undefined): Meeting['order'] {
  if (graph?.isAfter(workstream, other) === true) return 'after';
  return graph?.isAfter(other, workstream) === true ? 'before' : 'unordered';
}

function concerns({ pointer, related }: Finding, plan: Plan, { index, phase, pointer: own }: Workstream): boolean {
  if (pointer === own || pointer?.startsWith(`${own}/`) === true) return true;
  const start = plan.position(own);
  const next = plan.workstreams[index + 1];
  const end = next === undefined ? undefined : plan.position(next.phase === phase ? next.pointer : next.phase.pointer);
  const before = (a: { line: number; column: number }, b: { line: number; column: number }): boolean =>
    a.line < b.line || (a.line === b.line && a.column < b.column);
  return related.some((place) => !before(place, start) && (end === undefined || before(place, end)));
}

function matchedBy(set: ClaimSet, tree: BaseTree): Matched[] {
  return set.write.map((pattern) => {
    const found = [...tree.matching(pattern)].filter((path) => set.permits(path).state === 'claimed');
    return { pattern: pattern.source, files: found.length, examples: found.slice(0, EXAMPLES) };
  });
}
