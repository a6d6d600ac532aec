import { formatFinding, schemaAddress, UsageError } from '@aiop/diagnostics';
import { Findings } from './codes.ts';
import type { Module } from './plan-model.ts';
import { readRegistry } from './registry.ts';

/** The modules of a registry, for who has no plan. @throws UsageError for a registry that cannot be used, with the first reason */
export function registeredModules(path: string, bytes: Uint8Array): readonly Pick<Module, 'id' | 'paths' | 'dependsOn'>[] {
  const sink = new Findings(1, false);
  const modules = readRegistry(path, bytes, sink);
  const [reason] = sink.kept();
  if (modules !== undefined && reason?.severity !== 'error') return modules;
  throw new UsageError({
    what: reason === undefined ? 'it cannot be used' : formatFinding(reason),
    where: path,
    expected: `a registry that fits ${schemaAddress('registry')}`,
    fix: 'mend the file',
  });
}
