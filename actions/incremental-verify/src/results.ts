import { machine } from '@aiop/host';
import type { ActionHost, Outcome } from '@aiop/runner';
import type { ReportOutline } from '@aiop/verify';
import type { Outputs } from './contract.gen.ts';

/** Writes the result file, and returns its path. */
export function writeResults(document: object, { resultFile }: ActionHost): string {
  const path = resultFile('verify-results.json');
  machine.files.write(path, `${JSON.stringify(document, null, 2)}\n`, { sync: false });
  return path;
}

/** What a report comes to, for whoever follows. */
export function outputsOf(report: ReportOutline, results: string): Outcome<Outputs>['outputs'] {
  return {
    ok: report.ok,
    ran: report.ran,
    skipped: report.skipped,
    failed: report.failed,
    skipRate: report.skipRate.toFixed(3),
    fingerprint: report.fingerprint,
    durationMs: Math.round(report.durationMs),
    savedMs: Math.round(report.savedMs),
    shards: undefined,
    results,
  };
}
