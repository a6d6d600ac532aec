import type { PatchCode } from './codes.ts';
import { type PatchError, patchError } from './patch-error.ts';
import { pathProblem } from './path-form.ts';
import type { Deliverable, PathChange, WritePolicy } from './policy.ts';

/** Which of the changed paths the policy does not permit: form, protected paths, claims, items, number. */
export function pathErrors(changes: readonly PathChange[], policy: WritePolicy): readonly PatchError[] {
  const grants = policy.deliverables === undefined || policy.deliverables.length === 0 ? undefined : grantsOf(policy.deliverables);
  const errors = changes.flatMap((change) => pathError(change, policy, grants) ?? []);
  const paths = new Set(changes.map(({ path }) => path)).size;
  if (policy.maxFiles !== undefined && paths > policy.maxFiles) {
    const source = changes[0]?.source;
    const refusal = { message: 'too many files change', expected: `at most ${policy.maxFiles}`, found: `${paths}` };
    errors.push(patchError('AIOP-S024', { ...refusal, ...(source === undefined ? {} : { source }) }));
  }
  return errors;
}

/** The refusal of one change, at its place. */
export function changeError(change: PathChange, code: PatchCode, message: string, expected: string, found: string): PatchError {
  const { path, source, line, header } = change;
  return patchError(code, {
    message,
    expected,
    found,
    file: path,
    ...(source === undefined ? {} : { source }),
    ...(line === undefined ? {} : { line }),
    context: [header ?? `${change.action} ${path}`],
  });
}

function pathError(change: PathChange, { claims }: WritePolicy, grants: ReadonlySet<string> | undefined): PatchError | undefined {
  const { path, action } = change;
  const problem = pathProblem(path);
  if (problem !== undefined) return changeError(change, problem.code, problem.message, problem.expected, path);
  const permission = claims.permits(path);
  if (permission.state === 'protected') {
    return changeError(change, 'AIOP-S021', 'the path is protected', `nothing that counts as ${permission.by}`, `${action} ${path}`);
  }
  if (permission.state === 'unclaimed') {
    const claimed = claims.write.map(({ source }) => source).join(', ');
    return changeError(change, 'AIOP-S020', 'the path is not claimed', claimed === '' ? 'no change' : claimed, `${action} ${path}`);
  }
  if (grants !== undefined && !grants.has(`${action} ${path}`)) {
    return changeError(change, 'AIOP-S023', 'no item of the workstream says so', 'only what the items list', `${action} ${path}`);
  }
  return undefined;
}

/** What the items permit, as `action path`. A file that an item creates may be there already when a later item changes it. */
function grantsOf(deliverables: readonly Deliverable[]): ReadonlySet<string> {
  return new Set(
    deliverables.flatMap(({ action, path, to }) => {
      if (action !== 'rename') return [`${action} ${path}`];
      return to === undefined ? [] : [`delete ${path}`, `create ${to}`];
    }),
  );
}
