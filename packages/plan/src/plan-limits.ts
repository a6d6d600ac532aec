import { type ParsedDocument, pointerName, Visit } from '@aiop/documents';
import type { FindingSink } from './codes.ts';

/** YAML beyond this takes its parser seconds and gigabytes. */
export const MAX_WORKSTREAMS_YAML = 20_000;
export const MAX_WORKSTREAMS_JSON = 200_000;
export const MAX_CLAIMS_PER_WORKSTREAM = 1_000;
export const MAX_CLAIMS = 100_000;
/** Entries of any other list, such as needs or items. */
export const MAX_LIST = 10_000;
/** Fields of one object. */
export const MAX_FIELDS = 1_000;
/** Entries of all lists together. */
export const MAX_LISTED = 1_500_000;

/** Counts before anything is checked one by one. Works on a document of any form. Returns whether the plan is within its limits. */
export function withinLimits(document: ParsedDocument, sink: FindingSink): boolean {
  const json = document.path.toLowerCase().endsWith('.json');
  const maxWorkstreams = json ? MAX_WORKSTREAMS_JSON : MAX_WORKSTREAMS_YAML;
  const refuse = (pointer: string, message: string, hint: string): boolean => {
    sink.add('AIOP-P001', { message, at: document.position(pointer), pointer, hint });
    return false;
  };
  let [workstreams, claims] = [0, 0];
  for (const { list, pointer } of workstreamLists(document.value)) {
    workstreams += list.length;
    if (workstreams > maxWorkstreams) {
      const hint = json ? 'split the plan' : `split the plan, or give it as JSON (up to ${MAX_WORKSTREAMS_JSON} workstreams)`;
      return refuse(pointer, `the plan holds more than ${maxWorkstreams} workstreams`, hint);
    }
    for (const [index, workstream] of list.entries()) {
      const count = claimCount(field(workstream, 'claims'));
      claims += count;
      if (count <= MAX_CLAIMS_PER_WORKSTREAM && claims <= MAX_CLAIMS) continue;
      const at = `${pointer}/${index}/claims`;
      const most = `${pointerName(at)} lists ${count} patterns, at most ${MAX_CLAIMS_PER_WORKSTREAM} are allowed`;
      const all = `the plan lists more than ${MAX_CLAIMS} claims`;
      return refuse(at, count > MAX_CLAIMS_PER_WORKSTREAM ? most : all, 'claim folders instead of single files');
    }
  }
  const long = findExcess(document.value);
  if (long !== undefined) return refuse(long.pointer, long.message, 'split the plan');
  return true;
}

function workstreamLists(value: unknown): { readonly list: readonly unknown[]; readonly pointer: string }[] {
  const found: { list: readonly unknown[]; pointer: string }[] = [];
  const add = (list: unknown, pointer: string): void => {
    if (Array.isArray(list)) found.push({ list, pointer });
  };
  add(field(value, 'workstreams'), '/workstreams');
  const phases = field(value, 'phases');
  if (!Array.isArray(phases)) return found;
  for (const [index, phase] of phases.entries()) add(field(phase, 'workstreams'), `/phases/${index}/workstreams`);
  return found;
}

const UNLIMITED: ReadonlySet<string> = new Set(['workstreams', 'phases', 'modules']);

/** The first list or object that is too long, or the list with which all together are. Without recursion. */
function findExcess(value: unknown): { readonly pointer: string; readonly message: string } | undefined {
  let listed = 0;
  const pending = [new Visit(value)];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { value } = visit;
    if (Array.isArray(value)) {
      const { length } = value;
      listed += length;
      if (length > MAX_LIST && !UNLIMITED.has(visit.key)) {
        const { pointer } = visit;
        return { pointer, message: `${pointerName(pointer)} has ${length} entries, at most ${MAX_LIST} are allowed` };
      }
      if (listed > MAX_LISTED) return { pointer: visit.pointer, message: `the lists of the plan have more than ${MAX_LISTED} entries` };
    } else if (typeof value === 'object' && value !== null) {
      const { length } = Object.keys(value);
      if (length > MAX_FIELDS) {
        const { pointer } = visit;
        return { pointer, message: `${pointerName(pointer)} has ${length} fields, at most ${MAX_FIELDS} are allowed` };
      }
    }
    for (const branch of visit.branches()) pending.push(branch);
  }
  return undefined;
}

function claimCount(claims: unknown): number {
  if (Array.isArray(claims)) return claims.length;
  if (typeof claims !== 'object' || claims === null) return 0;
  return Object.values(claims).reduce((sum: number, list: unknown) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
