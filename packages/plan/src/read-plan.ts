import type { FindingCode } from '@aiop/diagnostics';
import { type ParsedDocument, parseDocument, type SchemaError, schemaFindings } from '@aiop/documents';
import { type Blake3, canonicalJson } from '@aiop/ids';
import type { FindingSink } from './codes.ts';
import { DOCUMENT_CODES } from './document-codes.ts';
import { normalisePlan } from './normalise-plan.ts';
import { fieldsAt } from './plan-fields.ts';
import { planFormErrors } from './plan-form.ts';
import { withinLimits } from './plan-limits.ts';
import type { Plan } from './plan-model.ts';
import type { RawPlan } from './raw-plan.ts';

/** A plan whose form is right, with the document it came from. */
export interface ReadPlan {
  readonly document: ParsedDocument;
  readonly plan: Plan;
}

/** Parses a plan and checks its form. Undefined when the form is wrong: what is wrong with it is in the sink. */
export function readPlan(
  source: { path: string; bytes: Uint8Array; maxBytes: number },
  blake3: Blake3,
  sink: FindingSink,
): ReadPlan | undefined {
  const parsed = parseDocument(source, DOCUMENT_CODES);
  sink.addAll(parsed.findings);
  if (!parsed.ok) return undefined;
  const document = parsed.value;
  if (!withinLimits(document, sink)) return undefined;
  if (!hasPlanForm(document, sink)) return undefined;
  // The schema has just admitted it.
  const raw = document.value as RawPlan;
  const { path, position } = document;
  return { document, plan: normalisePlan(raw, { path, position, hash: planHash(blake3, document.value) }) };
}

function hasPlanForm(document: ParsedDocument, sink: FindingSink): boolean {
  let sound = true;
  for (const errors of planFormErrors(document.value)) {
    sound = false;
    const shown = errors.slice(0, sink.room);
    sink.addAll(schemaFindings(document, shown, DOCUMENT_CODES, { fieldsOf: fieldsAt, override: planCode }));
    sink.addHidden(errors.length - shown.length);
  }
  return sound;
}

const INSTANCE_IDS: readonly string[] = ['wsid', 'phase_instance_id'];

/** BLAKE3 of the canonical JSON (RFC 8785) of a plan's document without instance ids: 64 hex digits, the same for YAML and JSON. */
export function planHash(blake3: Blake3, document: unknown): string {
  const text = JSON.stringify(document);
  // Most plans hold none, and need not be copied.
  if (!INSTANCE_IDS.some((name) => text.includes(`"${name}":`))) return blake3.hex(canonicalJson(document));
  return blake3.hex(canonicalJson(JSON.parse(text, (key, value: unknown) => (INSTANCE_IDS.includes(key) ? undefined : value))));
}

const ID_FIELD = /\/(?:id|key|module|role|wsid|wslid|phase_lineage_id|phase_instance_id|module_file_id|file_hash)$/;
const TEXT_RULES: ReadonlySet<string> = new Set(['pattern', 'minLength', 'maxLength']);

/** The plan's own codes for what the schema finds. */
export function planCode({ keyword, instancePath, params }: SchemaError): { code?: FindingCode; hint?: string } | undefined {
  if (instancePath === '/apiVersion') return { code: 'AIOP-P005', hint: 'write apiVersion: aiop.dev/v1' };
  if (keyword === 'required' && params.missingProperty === 'workstreams' && instancePath === '')
    return { hint: 'add "workstreams" or "phases"' };
  if (/^m(?:in|ax)Properties$/.test(keyword))
    return { hint: instancePath.endsWith('/verify') ? 'give run or tasks' : 'give either run or patch' };
  const criterion = /\/exit_criteria\/\d+\/(metric|op)$/.exec(instancePath)?.[1];
  if (criterion !== undefined && keyword !== 'type')
    return {
      code: 'AIOP-P070',
      ...(criterion === 'metric' ? { hint: 'name a metric that the ledger can measure, such as verify.skip_rate' } : {}),
    };
  if (!TEXT_RULES.has(keyword)) return undefined;
  if (instancePath === '/plan/base/sha') return { hint: 'give the whole hash of a commit: 40 lower-case hex digits' };
  if (ID_FIELD.test(instancePath)) return idRule(instancePath);
  if (/\/verify(?:\/run|\/tasks)?\/\d+$/.test(instancePath)) return { code: 'AIOP-P072', hint: 'name a command' };
  if (String(params.pattern).startsWith('^[^\\u0000')) return { code: 'AIOP-P074', hint: 'write one line, without control characters' };
  return undefined;
}

function idRule(pointer: string): { code: FindingCode; hint?: string } {
  if (/(?:wsid|phase_instance_id)$/.test(pointer))
    return { code: 'AIOP-P043', hint: 'remove the id, or give a ULID: 26 letters of Crockford base 32' };
  if (/(?:wslid|phase_lineage_id)$/.test(pointer)) return { code: 'AIOP-P043', hint: 'remove the id: it is computed' };
  if (pointer.endsWith('module_file_id')) return { code: 'AIOP-P043', hint: 'give 20 lower-case hex digits' };
  if (pointer.endsWith('file_hash')) return { code: 'AIOP-P043', hint: 'give 64 lower-case hex digits' };
  return { code: 'AIOP-P043', hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit' };
}
