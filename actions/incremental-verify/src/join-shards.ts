import { hasError } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { ActionHost, Outcome } from '@aiop/runner';
import { joinJunit, joinResults, renderVerifySummary, verifyEvent } from '@aiop/verify';
import type { Inputs, Outputs } from './contract.gen.ts';
import { junitSentence, writeJunit } from './junit.ts';
import { outputsOf, writeResults } from './results.ts';

const MAX_RESULT_BYTES = 256 * 1024 * 1024;

/** Joins the result files of all shards into one result, and their JUnit reports into one, and runs nothing. */
export async function joinShards(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const files = inputs.join.flatMap((path) => resultFiles(host.resolve(path)));
  const isReport = (path: string): boolean => path.endsWith('.xml');
  const { document, report } = joinResults(textsOf(files.filter((path) => !isReport(path))), await loadBlake3());
  const junit = writeJunit(inputs, host, joinJunit(textsOf(files.filter(isReport))));
  return {
    passed: report.ok || (report.dryRun && !hasError(report.findings)),
    outputs: outputsOf(report, writeResults(document, host)),
    findings: [...report.findings, ...junit.findings],
    summary: `${renderVerifySummary(report)}${junitSentence(junit)}`,
    event: verifyEvent(report),
  };
}

const textsOf = (paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.map((path) => [path, new TextDecoder().decode(machine.files.read(path, MAX_RESULT_BYTES))]));

/** A file, or every file below a folder: artifacts are downloaded into one folder each. */
function resultFiles(path: string): string[] {
  const found: string[] = [];
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const kind = machine.files.status(next)?.kind;
    if (kind === 'directory') open.push(...machine.files.list(next).map((name) => `${next}/${name}`));
    else found.push(next);
  }
  return found.sort();
}
