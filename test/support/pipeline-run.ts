import { join } from 'node:path';
import { type Config, inferConfig } from '@aiop/config';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type PipelineEvent, type PipelinePorts, type RunReport, runPlan } from '@aiop/pipeline';
import { validatePlan } from '@aiop/plan';
import { folderStore } from '@aiop/verify';
import { type ScratchRepository, scratchFolder } from './scratch-repository.ts';

/** How a plan is run in a test. */
export interface PipelineRunOptions {
  readonly config?: Partial<Config>;
  readonly target?: string;
  readonly dryRun?: boolean;
  /** Default: 2. */
  readonly concurrency?: number;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: PipelineEvent) => void;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The real ports, with a temporary folder and a store of the test's own. */
export async function pipelinePorts(
  repository: ScratchRepository,
  environment: Readonly<Record<string, string>> = {},
): Promise<PipelinePorts> {
  const git = await repository.open();
  const temporaryDirectory = scratchFolder();
  return {
    ...machine,
    git,
    openWorkTree: async (path) => {
      const { openRepository } = await import('@aiop/git');
      return openRepository(path, { processes: machine.processes, environment: process.env });
    },
    blake3: await loadBlake3(),
    store: folderStore({ ...machine, dir: join(temporaryDirectory, 'store') }),
    environment: { ...process.env, HOME: repository.root, ...environment },
    temporaryDirectory,
  };
}

/** Validates a plan and runs it with real git, real processes and real files. */
export async function runPipeline(repository: ScratchRepository, plan: object, options: PipelineRunOptions = {}): Promise<RunReport> {
  const ports = await pipelinePorts(repository, options.environment);
  const bytes = new TextEncoder().encode(JSON.stringify({ apiVersion: 'aiop.dev/v1', ...plan }));
  const request = {
    path: 'plan.json',
    bytes,
    place: 'terminal' as const,
    strict: false,
    maxFindings: 200,
    maxPlanBytes: 1e6,
    baseRef: 'HEAD',
  };
  const validated = await validatePlan(request, { ...ports, git: await repository.open() });
  if (!validated.valid || validated.plan === undefined)
    throw new Error(`the plan of the test is not valid: ${JSON.stringify(validated.findings, null, 2)}`);
  const { id, hash } = validated.plan;
  return runPlan(
    {
      root: repository.root,
      plan: { id, hash },
      manifests: validated.manifests,
      waves: validated.waves,
      config: { ...inferConfig({ packageJson: undefined, names: [] }), ...options.config },
      planPath: undefined,
      target: options.target ?? 'main',
      repositoryName: 'test/repo',
      dryRun: options.dryRun ?? false,
      concurrency: options.concurrency ?? 2,
      signal: options.signal ?? new AbortController().signal,
    },
    ports,
    options.onEvent ?? (() => {}),
  );
}
