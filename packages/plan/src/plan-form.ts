import type { SchemaError } from '@aiop/documents';
import { validate } from './plan.schema.gen.ts';

/** Workstreams that are validated together. The validator joins the errors of each to all before, which is quadratic in their number. */
const CHUNK = 256;

/** A part of a plan that can be validated by itself, and where what it holds stands in the whole. */
interface Piece {
  readonly value: unknown;
  readonly place: (instancePath: string) => string;
}

/** What does not fit the schema, piece by piece, so that a caller may stop early. No piece yields an empty list. */
export function* planFormErrors(plan: unknown): Generator<readonly SchemaError[]> {
  for (const { value, place } of pieces(plan)) {
    if (validate(value)) continue;
    yield (validate.errors ?? []).map((error) => ({ ...error, instancePath: place(error.instancePath) }));
  }
}

/** Everything around the part of a piece that is looked at, without a fault. */
const AROUND = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' } };

function* pieces(plan: unknown): Generator<Piece> {
  if (!isRecord(plan)) {
    yield { value: plan, place: (path) => path };
    return;
  }
  const { workstreams, phases } = plan;
  yield { value: withFirstOfEach(plan), place: (path) => path };
  if (Array.isArray(workstreams)) {
    for (let start = CHUNK; start < workstreams.length; start += CHUNK) {
      yield { value: { ...AROUND, workstreams: workstreams.slice(start, start + CHUNK) }, place: (path) => shift(path, '', '', start) };
    }
  }
  if (!Array.isArray(phases)) return;
  for (const [index, phase] of phases.entries()) {
    const own = `/phases/${index}`;
    if (index > 0) yield { value: { ...AROUND, phases: [withFirstWorkstreams(phase)] }, place: (path) => shift(path, '/phases/0', own, 0) };
    const list: unknown = isRecord(phase) ? phase.workstreams : undefined;
    if (!Array.isArray(list)) continue;
    for (let start = CHUNK; start < list.length; start += CHUNK) {
      const value = { ...AROUND, phases: [{ key: 'k', workstreams: list.slice(start, start + CHUNK) }] };
      yield { value, place: (path) => shift(path, '/phases/0', own, start) };
    }
  }
}

function withFirstOfEach(plan: Readonly<Record<string, unknown>>): unknown {
  const { phases } = plan;
  const cut = withFirstWorkstreams(plan);
  return Array.isArray(phases) && phases.length > 0 && isRecord(cut) ? { ...cut, phases: [withFirstWorkstreams(phases[0])] } : cut;
}

function withFirstWorkstreams(holder: unknown): unknown {
  if (!isRecord(holder) || !Array.isArray(holder.workstreams)) return holder;
  return { ...holder, workstreams: holder.workstreams.slice(0, CHUNK) };
}

/** Replaces the beginning of a pointer, and counts the index of a workstream behind it up. */
function shift(path: string, from: string, to: string, start: number): string {
  const rest = path.slice(from.length);
  return to + rest.replace(/^\/workstreams\/(\d+)/, (_, index: string) => `/workstreams/${Number(index) + start}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
