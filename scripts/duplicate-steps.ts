import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ROOT } from './root.ts';
import { ACTIONS } from './workflow-lint.ts';

/** Examples are left out: each is copied as a whole, and has to work alone. */
const WIRED = ['.github/workflows/*.yml', ...ACTIONS];

/**
 * Steps that may stand in several jobs, one at a time. Every job begins on an empty machine, and how it checks out, with which history and
 * whose token, is what its readers and zizmor look for first: a composite around it would hide that and save no line.
 */
const ALLOWED_ALONE = /^actions\/checkout@/;

type Step = Readonly<Record<string, unknown>>;

/** The steps of one job, or of one composite action. `where` names it. */
interface Sequence {
  readonly where: string;
  readonly steps: readonly Step[];
}

/**
 * Steps, and sequences of steps, that stand twice in workflows and composite actions: they belong into a composite action, or are to be
 * generated. A step is the same whatever its name and id are.
 */
export function duplicateSteps(patterns: readonly string[] = WIRED): readonly string[] {
  const files = globSync([...patterns], { cwd: ROOT }).sort();
  if (files.length === 0) return [`nothing matches ${patterns.join(' ')}`];
  const sequences = files.flatMap((path) => sequencesOf(path, parse(readFileSync(`${ROOT}/${path}`, 'utf8'))));
  return repeatedIn(sequences.map(({ where, steps }) => ({ where, steps, keys: steps.map(identityOf) })));
}

interface Parsed {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

function sequencesOf(path: string, { jobs = {}, runs = {} }: Parsed): readonly Sequence[] {
  const ofJobs = Object.entries(jobs).map(([job, { steps = [] }]) => ({ where: `${path}: ${job}`, steps }));
  return [...ofJobs, { where: path, steps: runs.steps ?? [] }].filter(({ steps }) => steps.length > 0);
}

/** What a step does, as a text: everything but its name and id, in any order of the keys. */
function identityOf({ name: _name, id: _id, ...does }: Step): string {
  return JSON.stringify(does, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === 'string'
        ? value.trim()
        : value,
  );
}

interface Keyed extends Sequence {
  readonly keys: readonly string[];
}

/** Each longest run of steps that stands at two places, once. */
function repeatedIn(sequences: readonly Keyed[]): readonly string[] {
  const problems: string[] = [];
  for (const [at, first] of sequences.entries()) {
    for (const second of sequences.slice(at)) {
      for (let i = 0; i < first.keys.length; i++) {
        for (let j = second === first ? i + 1 : 0; j < second.keys.length; j++) {
          const begins = i === 0 || j === 0 || first.keys[i - 1] !== second.keys[j - 1];
          const length = begins ? commonLength(first.keys.slice(i), second.keys.slice(j)) : 0;
          if (length === 0 || (length === 1 && allowedAlone(first.steps[i]))) continue;
          problems.push(`${first.where}, ${span(i, length)}: the same as ${second.where}, ${span(j, length)}`);
        }
      }
    }
  }
  return problems;
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((key, index) => key !== b[index]);
  return end < 0 ? a.length : end;
}

const allowedAlone = (step: Step | undefined): boolean => ALLOWED_ALONE.test(String(step?.uses));

const span = (from: number, length: number): string => (length === 1 ? `step ${from + 1}` : `steps ${from + 1} to ${from + length}`);
