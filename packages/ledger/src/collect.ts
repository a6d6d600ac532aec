import { type GivenProofs, type OpenedProofs, openProofs } from './anchors/keep-proofs.ts';
import { type CollectedLogs, type CollectRequest, collectLogs } from './collect-logs.ts';
import type { LedgerPorts } from './ports.ts';

/** What a seal takes: the logs of jobs, and the proofs of earlier seals. */
export interface Collected extends CollectedLogs, OpenedProofs {}

/**
 * Reads all that is to be sealed. What cannot be sealed is a finding, and stays.
 * @throws UsageError for proofs that are not there, or cannot be checked
 */
export async function collect(request: CollectRequest & { readonly proofs?: GivenProofs }, ports: LedgerPorts): Promise<Collected> {
  const opened = await openProofs(request.proofs, ports.files);
  const logs = collectLogs(request, ports);
  return { ...logs, ...opened, findings: [...logs.findings, ...opened.findings] };
}
