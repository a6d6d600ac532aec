import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job extends Step {
  readonly needs?: string | readonly string[];
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
}
type Contract = Readonly<Record<'inputs' | 'outputs', readonly string[]>>;

/** What a page shows that would not work where it is copied: what the suite does not know, and words of jobs and steps that say nothing. */
export function snippetProblems(page: string): string[] {
  const jobs = new Map(snippetsOf(page).flatMap(jobsOf));
  const lone = snippetsOf(page).flatMap((snippet): readonly Step[] => (Array.isArray(snippet) ? snippet : []));
  const ofJobs = [...jobs].flatMap(([name, job]) => [
    ...[job, ...(job.steps ?? [])].flatMap(unknownInputs),
    ...referencesOf(job, 'needs').flatMap(([other, output]) => {
      if (![job.needs ?? []].flat().includes(other)) return [`${name} does not need ${other}`];
      const given = jobs.get(other);
      return given === undefined || outputsOf(given).includes(output) ? [] : [`${other} has no output ${output}`];
    }),
    ...referencesOf(job, 'steps').flatMap(([id, output]) => {
      const outputs = contractOf(job.steps?.find((step) => step.id === id))?.outputs;
      return outputs === undefined || outputs.includes(output) ? [] : [`the step ${id} has no output ${output}`];
    }),
    ...referencesOf(job, 'steps').flatMap(([id]) => (job.steps?.some((step) => step.id === id) === true ? [] : [`no step is named ${id}`])),
  ]);
  return [...lone.flatMap(unknownInputs), ...ofJobs];
}

const snippetsOf = (page: string): unknown[] => [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => parse(text));

/** The jobs of a snippet, which may begin with `jobs`, with a job, or with the steps of one. */
function jobsOf(snippet: unknown, at: number): [string, Job][] {
  if (Array.isArray(snippet)) return [];
  const { jobs, needs, steps } = Object(snippet);
  if (steps !== undefined) return [[`snippet ${at + 1}`, { needs, steps }]];
  return Object.entries<Job>(Object(jobs ?? snippet)).filter(
    ([, job]) => Object(job).steps !== undefined || Object(job).uses !== undefined,
  );
}

/** The pairs in `<context>.<name>.outputs.<output>` of a job. */
function referencesOf(job: Job, context: 'needs' | 'steps'): [string, string][] {
  const pattern = new RegExp(`\\b${context}\\.([\\w-]+)\\.outputs\\.([\\w-]+)`, 'g');
  return [...JSON.stringify(job).matchAll(pattern)].map(([, name = '', output = '']) => [name, output]);
}

const outputsOf = (job: Job): readonly string[] => contractOf(job)?.outputs ?? Object.keys(job.outputs ?? {});

function unknownInputs(step: Step): string[] {
  const inputs = contractOf(step)?.inputs;
  return inputs === undefined
    ? []
    : Object.keys(step.with ?? {}).flatMap((name) => (inputs.includes(name) ? [] : [`${step.uses} takes no ${name}`]));
}

/** What an action or a workflow of the suite takes and gives. Undefined for others. */
function contractOf(step: Step | undefined): Contract | undefined {
  const [, path] = /^org\/aiop\b\/?([^@]*)@/.exec(step?.uses ?? '') ?? [];
  if (path === undefined) return undefined;
  const file = path.endsWith('.yml') ? path : join(path, 'action.yml');
  if (!existsSync(join(ROOT, file))) return { inputs: [], outputs: [] };
  const contract = parse(readFileSync(join(ROOT, file), 'utf8'));
  const { inputs, outputs } = contract.on?.workflow_call ?? contract;
  return { inputs: Object.keys(inputs ?? {}), outputs: Object.keys(outputs ?? {}) };
}
