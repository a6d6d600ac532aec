import { relative, resolve } from 'node:path';
import type { Repository } from '@aiop/git';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { METRICS } from '@aiop/ledger';
import { findPlanFile, type PlanReport, validatePlan } from '@aiop/plan';
import { scanSecrets } from '@aiop/secrets';

const MAX_PLAN_BYTES = 16 * 1024 * 1024;
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
  /** The base of a plan that names none. Default: HEAD. */
  readonly baseRef?: string;
  /** Tasks of the configuration, where it is known. */
  readonly tasks?: readonly string[];
}

/** A validated plan, and where it lies in the repository, if it does. */
export interface LoadedPlan {
  readonly report: PlanReport;
  readonly inRepository: string | undefined;
}

/** Reads and validates a plan. @throws UsageError when there is no such file, or more than one */
export async function loadPlan({ plan, where, directory, git, strict = false, baseRef = 'HEAD', tasks }: PlanSource): Promise<LoadedPlan> {
  const { path, bytes } = findPlanFile(plan, where, machine.files, (name) => resolve(directory, name));
  const below = git === undefined ? '..' : relative(git.root, resolve(directory, path));
  const inRepository = below.startsWith('..') ? undefined : below;
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
      ...(inRepository === undefined ? {} : { planInRepository: inRepository }),
      ...(tasks === undefined ? {} : { tasks }),
    },
    { ...(git === undefined ? {} : { git }), ...machine, blake3: await loadBlake3(), scanSecrets },
  );
  return { report, inRepository };
}
