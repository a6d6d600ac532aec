import { relative, resolve } from 'node:path';
import type { Repository } from '@aiop/git';
import { nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type PlanReport, validatePlan } from '@aiop/plan';
import { scanSecrets } from '@aiop/secrets';

const MAX_PLAN_BYTES = 16 * 1024 * 1024;
const MAX_FINDINGS = 200;

/** What is validated, and against what. */
export interface PlanSource {
  /** As the user wrote it. */
  readonly path: string;
  /** Absolute folder that a relative path refers to. */
  readonly directory: string;
  readonly git: Repository | undefined;
  readonly strict?: boolean;
  /** Tasks of the configuration, where it is known. */
  readonly tasks?: readonly string[];
}

/** Reads and validates a plan. @throws UsageError when there is no such file, or it is larger than 16 MiB */
export async function loadPlan({ path, directory, git, strict = false, tasks }: PlanSource): Promise<PlanReport> {
  const file = resolve(directory, path);
  const inRepository = git === undefined ? undefined : relative(git.root, file);
  const inside = inRepository === undefined || inRepository.startsWith('..') ? {} : { planInRepository: inRepository };
  const request = {
    path,
    bytes: nodeFiles.read(file, MAX_PLAN_BYTES),
    place: 'terminal' as const,
    strict,
    maxFindings: MAX_FINDINGS,
    maxPlanBytes: MAX_PLAN_BYTES,
    baseRef: 'HEAD',
    ...inside,
    ...(tasks === undefined ? {} : { tasks }),
  };
  const ports = {
    ...(git === undefined ? {} : { git }),
    clock: systemClock,
    random: systemRandom,
    blake3: await loadBlake3(),
    scanSecrets,
  };
  return validatePlan(request, ports);
}
