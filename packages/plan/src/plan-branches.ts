import { nearest, visible } from '@aiop/diagnostics';
import type { FindingSink } from './codes.ts';
import type { Plan, Workstream } from './plan-model.ts';
import { refNameProblem } from './ref-name.ts';

/**
 * Renders the branch of every workstream (P044, P074), by its index, and finds names that collide with each other or with existing refs
 * (P045). A name that is not sound is left out.
 */
export function planBranches(
  plan: Plan,
  wsids: readonly string[],
  refs: readonly string[],
  sink: FindingSink,
): readonly (string | undefined)[] {
  if (!laneIsSound(plan, sink)) return [];
  const branches = plan.workstreams.map((workstream) => renderBranch(plan, workstream, wsids[workstream.index] ?? '', sink));
  checkCollisions(plan, branches, refs, sink);
  return branches;
}

/** Characters with which a shell would do something. */
const SHELL = /[`$;|&<>'"\n\r]/;

/** The lane stands in every branch: what is wrong with it is said once. */
function laneIsSound(plan: Plan, sink: FindingSink): boolean {
  const lane = plan.workstreams[0]?.lane ?? '';
  const pointer = '/defaults/lane';
  const unsafe = SHELL.exec(lane)?.[0];
  const problem = refNameProblem(lane);
  if (unsafe !== undefined) {
    const message = `the lane holds ${JSON.stringify(unsafe)}, which a shell may interpret`;
    sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer });
  } else if (problem !== undefined) {
    const message = `the lane "${visible(lane, 120)}" cannot begin a branch name: ${problem}`;
    sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer });
  }
  return problem === undefined;
}

function renderBranch(plan: Plan, workstream: Workstream, wsid: string, sink: FindingSink): string | undefined {
  const { branchTemplate, lane, phase, module, id, role } = workstream;
  const values = new Map<string, string>([
    ['lane', lane],
    ['phase_seq', String(phase.seq)],
    ['phase_key', phase.key],
    ['module_id', module],
    ['wsid', wsid],
    ['id', id],
    ['role', role],
    ['plan_id', plan.id],
  ]);
  const { branchPointer: pointer } = workstream;
  const unsafe = SHELL.exec(branchTemplate)?.[0];
  if (unsafe !== undefined) {
    const at = plan.position(pointer);
    sink.add('AIOP-P074', { message: `the branch of "${id}" holds ${JSON.stringify(unsafe)}, which a shell may interpret`, at, pointer });
    return undefined;
  }
  let unknown: string | undefined;
  const branch = branchTemplate.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) unknown = name;
    return value ?? whole;
  });
  if (unknown !== undefined) {
    const meant = nearest(unknown, values.keys());
    const hint = meant === undefined ? `use ${[...values.keys()].map((name) => `{${name}}`).join(', ')}` : `did you mean {${meant}}?`;
    const message = `the branch template knows no {${visible(unknown, 40)}}`;
    sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer, hint });
    return undefined;
  }
  const problem = refNameProblem(branch);
  if (problem === undefined) return branch;
  const message = `"${visible(branch, 120)}" is no branch name: ${problem}`;
  sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer });
  return undefined;
}

/** Whose a name is, and where the plan says so. */
interface BranchOwner {
  readonly name: string;
  readonly pointer?: string;
}

/** Compares ignoring case, as the loose refs of a repository on macOS or Windows do, and as files and folders. */
function checkCollisions(plan: Plan, branches: readonly (string | undefined)[], refs: readonly string[], sink: FindingSink): void {
  const names = new Map<string, BranchOwner>();
  const folders = new Map<string, BranchOwner>();
  const occupy = (branch: string, owner: BranchOwner): void => {
    const folded = branch.toLowerCase();
    names.set(folded, owner);
    for (let slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) folders.set(folded.slice(0, slash), owner);
  };
  for (const ref of refs) {
    const branch = /^refs\/(?:heads|remotes\/origin)\/(.+)$/s.exec(ref)?.[1];
    if (branch !== undefined && branch !== 'HEAD') occupy(branch, { name: `the existing branch ${visible(branch, 250)}` });
  }
  for (const [index, branch] of branches.entries()) {
    const workstream = plan.workstreams[index];
    if (branch === undefined || workstream === undefined) continue;
    const rival = rivalOf(branch.toLowerCase(), names, folders);
    if (rival !== undefined) {
      const { branchPointer: pointer } = workstream;
      const message = `the branch ${branch} of "${workstream.id}" collides with ${rival.name}`;
      const other = rival.pointer === undefined ? [] : [{ ...plan.position(rival.pointer), message: rival.name }];
      sink.add('AIOP-P045', { message, at: plan.position(pointer), pointer, related: other });
    }
    occupy(branch, { name: `the branch of "${workstream.id}"`, pointer: workstream.branchPointer });
  }
}

function rivalOf(
  branch: string,
  names: ReadonlyMap<string, BranchOwner>,
  folders: ReadonlyMap<string, BranchOwner>,
): BranchOwner | undefined {
  const same = names.get(branch) ?? folders.get(branch);
  if (same !== undefined) return same;
  for (let slash = branch.indexOf('/'); slash >= 0; slash = branch.indexOf('/', slash + 1)) {
    const above = names.get(branch.slice(0, slash));
    if (above !== undefined) return above;
  }
  return undefined;
}
