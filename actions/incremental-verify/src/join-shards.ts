import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { ActionHost, Outcome } from '@aiop/runner';
import { joinResults, renderVerifySummary, verifyEvent } from '@aiop/verify';
import type { Inputs, Outputs } from './contract.gen.ts';
import { isFree, outputsOf, writeResults } from './results.ts';

const MAX_RESULT_BYTES = 256 * 1024 * 1024;

/** Joins the result files of all shards into one result, and runs nothing. */
export async function joinShards({ join }: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const files = join.flatMap((path) => resultFiles(host.resolve(path)));
  const texts = new Map(files.map((path) => [path, new TextDecoder().decode(machine.files.read(path, MAX_RESULT_BYTES))]));
  const { document, report } = joinResults(texts, await loadBlake3());
  return {
    passed: report.ok || (report.dryRun && isFree(report.findings)),
    outputs: outputsOf(report, writeResults(document, host)),
    findings: report.findings,
    summary: renderVerifySummary(report),
    event: verifyEvent(report),
  };
}

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
