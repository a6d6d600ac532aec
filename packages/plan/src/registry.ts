import { parseDocument, schemaFindings } from '@aiop/documents';
import type { FindingSink } from './codes.ts';
import { DOCUMENT_CODES } from './document-codes.ts';
import { normaliseModules } from './normalise-plan.ts';
import { fieldsAt } from './plan-fields.ts';
import type { Module, Plan } from './plan-model.ts';
import type { RawModule } from './raw-plan.ts';
import { planCode } from './read-plan.ts';
import { validate } from './registry.schema.gen.ts';

const MAX_REGISTRY_BYTES = 16 * 1024 * 1024;

/** Reads a registry of modules. Undefined when something is wrong with its form, which is in the sink. */
export function readRegistry(path: string, bytes: Uint8Array, sink: FindingSink): readonly Module[] | undefined {
  const parsed = parseDocument({ path, bytes, maxBytes: MAX_REGISTRY_BYTES }, DOCUMENT_CODES);
  sink.addAll(parsed.findings);
  if (!parsed.ok) return undefined;
  const document = parsed.value;
  if (!validate(document.value)) {
    const fieldsOf = (pointer: string): readonly string[] => (pointer === '' ? ['apiVersion', 'modules'] : fieldsAt(pointer));
    sink.addAll(schemaFindings(document, validate.errors, DOCUMENT_CODES, { fieldsOf, override: planCode }));
    return undefined;
  }
  // The schema has just admitted it.
  const { modules } = document.value as { readonly modules: readonly RawModule[] };
  return normaliseModules(modules, 'registry', (pointer) => document.position(pointer));
}

/**
 * A plan that knows the modules of a registry besides its own. Of a module that both describe, what the plan says counts, and what it leaves out
 * comes from the registry.
 */
export function withRegistry(plan: Plan, registry: readonly Module[]): Plan {
  const registered = new Map(registry.map((module) => [module.id, module]));
  const own = plan.modules.map((module) => {
    const known = registered.get(module.id);
    registered.delete(module.id);
    return known === undefined ? module : { ...module, registered: known };
  });
  return { ...plan, modules: [...own, ...registered.values()] };
}
