import { UsageError } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import type { ActionHost } from '@aiop/runner';
import type { MergedJunit, TaskDefinition } from '@aiop/verify';
import type { Inputs } from './contract.gen.ts';

/** @throws UsageError where a merged report is asked for, and no task declares one */
export function requireJunit({ junit }: Inputs, tasks: readonly TaskDefinition[]): void {
  if (junit === '' || tasks.some((task) => task.junit !== undefined)) return;
  throw new UsageError({
    what: 'no task declares a JUnit report',
    where: 'input junit',
    expected: 'a task with `junit` in aiop.yaml',
    fix: 'declare where a task writes its report, or remove this input',
  });
}

/** Writes the merged report where the input names a place, and hands it on. */
export function writeJunit({ junit }: Inputs, { resolve }: ActionHost, merged: MergedJunit): MergedJunit {
  if (junit !== '') machine.files.write(resolve(junit), merged.xml, { sync: false });
  return merged;
}

/** What the tests came to, for the summary of the job. */
export function junitSentence({ tasks, tests, failures, errors, skipped, seconds }: MergedJunit): string {
  if (tasks.length === 0) return '';
  const broken = failures + errors;
  return `\n${tests} ${tests === 1 ? 'test' : 'tests'} in ${tasks.length} ${tasks.length === 1 ? 'report' : 'reports'}: ${broken} failed, ${skipped} skipped, ${seconds.toFixed(1)} s.\n`;
}
