import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finding, formatFinding } from '@aiop/diagnostics';
import { openRepository, type Repository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type PlanReport, type PlanRequest, validatePlan } from '@aiop/plan';
import type { Clock, GitReader } from '@aiop/ports';
import { scanSecrets } from '@aiop/secrets';
import { stringify } from 'yaml';
import { scratchFolder } from '../../support/scratch-repository.ts';

export interface Options extends Partial<Omit<PlanRequest, 'bytes'>> {
  readonly git?: GitReader;
  readonly clock?: Clock;
  /** The byte that the random source repeats. */
  readonly random?: number;
}

/** Validates a plan given as text, bytes or a value, with a clock and a random source that tests decide. */
export async function validate(
  plan: string | Uint8Array | object,
  { git, clock = { now: () => 1_700_000_000_000, monotonic: () => 0 }, random = 7, ...request }: Options = {},
): Promise<PlanReport> {
  const text = typeof plan === 'string' || plan instanceof Uint8Array ? plan : stringify(plan, { aliasDuplicateObjects: false });
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return validatePlan(
    {
      path: 'modification_plan.yaml',
      place: 'terminal',
      strict: false,
      maxFindings: 200,
      maxPlanBytes: 16_777_216,
      baseRef: 'HEAD',
      ...request,
      bytes,
    },
    {
      clock,
      random: { bytes: (length) => new Uint8Array(length).fill(random) },
      blake3: await loadBlake3(),
      scanSecrets,
      ...(git === undefined ? {} : { git }),
    },
  );
}

/** `code line:column` of every finding but the one that says that there is no repository. */
export function codes({ findings }: PlanReport): string[] {
  return findings.filter(isAboutPlan).map(({ code, line, column }) => `${code.slice(5)} ${line}:${column}`);
}

/** Only the codes, without doubles. */
export function codeSet(report: PlanReport): string[] {
  return [...new Set(report.findings.filter(isAboutPlan).map(({ code }) => code.slice(5)))].sort();
}

export const isAboutPlan = ({ message }: Finding): boolean => !message.startsWith('there is no git repository');

export const shown = ({ findings }: PlanReport): string => findings.map(formatFinding).join('\n');

/** A flat plan of workstreams given by id. Each claims `<id>/**` and is verified, unless it says otherwise. */
export function flat(workstreams: Record<string, object>, rest: object = {}): object {
  return {
    apiVersion: 'aiop.dev/v1',
    plan: { id: 'test' },
    ...rest,
    workstreams: Object.entries(workstreams).map(([id, own]) => ({ id, claims: [`${id}/**`], ...own })),
  };
}

/** A real repository with one commit of these files; a value `-> target` makes a symbolic link. */
export async function repositoryOf(files: Record<string, string>): Promise<Repository> {
  const root = scratchFolder();
  git(root, 'init', '-q', '-b', 'main');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), join(root, path));
    else writeFileSync(join(root, path), content);
  }
  commit(root);
  return openRepository(root, { processes: nodeProcesses, environment: process.env });
}

export function commit(root: string): string {
  git(root, 'add', '-A');
  git(root, '-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-q', '--allow-empty', '-m', 'chore: files');
  return git(root, 'rev-parse', 'HEAD');
}

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
