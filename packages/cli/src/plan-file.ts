import { relative, resolve } from 'node:path';
import { type Config, loadConfig } from '@aiop/config';
import { UsageError, visible } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { METRICS } from '@aiop/ledger';
import {
  DEFAULT_POLICY,
  DEFAULT_REGISTRY,
  findPlanFile,
  MISNAMED_POLICY,
  type PlanReport,
  type PlanRequest,
  validatePlan,
} from '@aiop/plan';
import { scanSecrets } from '@aiop/secrets';
import { earlierInstances } from '@aiop/wiring';

export const MAX_PLAN_BYTES = 16 * 1024 * 1024;
const MAX_FINDINGS = 200;

/** What is validated, and against what. */
export interface PlanSource {
  /** A path, or a pattern that matches one file, as the user wrote it. */
  readonly plan: string;
  /** The option or argument that it came from. */
  readonly where: string;
  /** Absolute folder that a relative path refers to. */
  readonly directory: string;
  readonly git: Repository | undefined;
  readonly strict?: boolean;
  /** The policy file, as the user wrote it. Default: that of the repository's work tree, where there is one. */
  readonly policy?: string;
  /** The base of a plan that names none. Default: HEAD. */
  readonly baseRef?: string;
  /** A run that is gone on with: the base as it stood then, and instance ids that are on record because of it. */
  readonly resumed?: { readonly baseTip?: string };
  /** The configuration that workstreams are verified by, where it is known already. Default: that of the work tree. */
  readonly config?: Config;
}

/** A validated plan, and where it lies in the repository, if it does. */
export interface LoadedPlan {
  readonly report: PlanReport;
  readonly inRepository: string | undefined;
}

/** Reads and validates a plan. @throws UsageError when there is no such file, or more than one */
export async function loadPlan({
  plan,
  where,
  directory,
  git,
  strict = false,
  baseRef = 'HEAD',
  policy,
  config,
  resumed,
}: PlanSource): Promise<LoadedPlan> {
  const { path, bytes } = findPlanFile(plan, where, machine.files, (name) => resolve(directory, name));
  const below = git === undefined ? '..' : relative(git.root, resolve(directory, path));
  const inRepository = below.startsWith('..') ? undefined : below;
  const branchOf = async ({ root }: { readonly root: string }) => (config ?? loadConfig(root, machine.files)).ledger.branch;
  const report = await validatePlan(
    {
      path,
      bytes,
      place: 'terminal',
      strict,
      maxFindings: MAX_FINDINGS,
      maxPlanBytes: MAX_PLAN_BYTES,
      baseRef,
      metrics: METRICS,
      registered: { registry: { path: relative(git?.root ?? directory, resolve(directory, DEFAULT_REGISTRY)), required: false } },
      ...policySource(policy, directory, git?.root ?? directory),
      ...(inRepository === undefined ? {} : { planInRepository: inRepository }),
      ...resumed,
      tasks: async () => (config === undefined ? configuredTasks(git?.root ?? directory) : config.tasks.map(({ name }) => name)),
      ...(resumed === undefined ? { earlierInstances: earlierInstances({ root: git?.root ?? directory, git, branchOf }) } : {}),
    },
    { ...(git === undefined ? {} : { git }), ...machine, blake3: await loadBlake3(), scanSecrets },
  );
  return { report, inRepository };
}

/** Names of tasks; undefined where nothing is configured and nothing could be inferred. */
function configuredTasks(root: string): readonly string[] | undefined {
  const { origin, tasks } = loadConfig(root, machine.files);
  return origin.state === 'inferred' && tasks.length === 0 ? undefined : tasks.map(({ name }) => name);
}

/** At a terminal the policy is that of the work tree: whoever works here can read it, and change it, anyway. */
function policySource(given: string | undefined, directory: string, root: string): Pick<PlanRequest, 'policy'> {
  const path = resolve(given === undefined ? root : directory, given ?? DEFAULT_POLICY);
  if (machine.files.status(path)?.kind === 'file') {
    return { policy: { path: relative(directory, path), bytes: machine.files.read(path, MAX_PLAN_BYTES), required: true } };
  }
  if (given === undefined) {
    refuseMisnamed(root);
    return {};
  }
  throw new UsageError({
    what: `there is no file ${visible(given, 200)}`,
    where: '--policy',
    expected: 'a policy (YAML)',
    fix: 'correct the path; it is relative to --repo',
  });
}

function refuseMisnamed(root: string): void {
  if (machine.files.status(resolve(root, MISNAMED_POLICY)) === undefined) return;
  throw new UsageError({ what: 'nothing reads a policy of this name', where: MISNAMED_POLICY, expected: DEFAULT_POLICY, fix: 'rename it' });
}
