import { parsePattern } from '@aiop/claims';
import { type Position, visible } from '@aiop/diagnostics';
import { type ParsedDocument, parseDocument, schemaFindings } from '@aiop/documents';
import type { FindingSink } from './codes.ts';
import { DOCUMENT_CODES } from './document-codes.ts';
import type { Budgets } from './plan-model.ts';
import { validate } from './policy.schema.gen.ts';

/** The floor under every plan of a repository. */
export interface Policy {
  readonly minConfidence?: number;
  readonly budgets: Budgets;
  /** Claim patterns. */
  readonly protectedPaths: readonly string[];
  /** Command lines that may be run, with `*`; absent where any may. */
  readonly commands?: readonly string[];
  /** Where a field of the policy stands. */
  position(pointer: string): Position;
}

/** The document as `policy.schema.json` admits it. */
interface RawPolicy {
  readonly gates?: { readonly min_confidence?: number };
  readonly budgets?: Budgets;
  readonly protected?: readonly string[];
  readonly execute?: { readonly allow?: readonly string[] };
}

const MAX_POLICY_BYTES = 1024 * 1024;
/** The fields of each object of a policy, by the object's own name. */
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['apiVersion', 'gates', 'budgets', 'protected', 'execute']],
  ['/gates', ['min_confidence']],
  ['/budgets', ['max_files', 'max_patch_kb', 'timeout_minutes']],
  ['/execute', ['allow']],
]);

/** Reads a policy. Undefined when something is wrong with it, which is in the sink: no plan is valid under a policy that nobody can read. */
export function readPolicy(path: string, bytes: Uint8Array, sink: FindingSink): Policy | undefined {
  const parsed = parseDocument({ path, bytes, maxBytes: MAX_POLICY_BYTES }, DOCUMENT_CODES);
  sink.addAll(parsed.findings);
  if (!parsed.ok) return undefined;
  const document = parsed.value;
  if (!validate(document.value)) {
    const override = ({ instancePath }: { instancePath: string }) =>
      instancePath === '/apiVersion' ? ({ code: 'AIOP-P005', hint: 'write apiVersion: aiop.dev/v1' } as const) : undefined;
    sink.addAll(schemaFindings(document, validate.errors, DOCUMENT_CODES, { fieldsOf: (pointer) => FIELDS.get(pointer) ?? [], override }));
    return undefined;
  }
  // The schema has just admitted it.
  const raw = document.value as RawPolicy;
  if (!patternsAreSound(document, raw.protected ?? [], sink)) return undefined;
  return {
    ...(raw.gates?.min_confidence === undefined ? {} : { minConfidence: raw.gates.min_confidence }),
    budgets: raw.budgets ?? {},
    protectedPaths: raw.protected ?? [],
    ...(raw.execute?.allow === undefined ? {} : { commands: raw.execute.allow }),
    position: (pointer) => document.position(pointer),
  };
}

function patternsAreSound(document: ParsedDocument, patterns: readonly string[], sink: FindingSink): boolean {
  let sound = true;
  for (const [index, text] of patterns.entries()) {
    const parsed = parsePattern(text);
    if (parsed.ok) continue;
    sound = false;
    const { code, message, expected } = parsed.problem;
    const pointer = `/protected/${index}`;
    sink.add(code, {
      message: `"${visible(text, 100)}": ${message}`,
      at: document.position(pointer),
      pointer,
      hint: `expected ${expected}`,
    });
  }
  return sound;
}
