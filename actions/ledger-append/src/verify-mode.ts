import { hasError } from '@aiop/diagnostics';
import { loadBlake3 } from '@aiop/ids';
import { describeVerdict, type LedgerPlace, unproven } from '@aiop/ledger';
import type { ActionHost, Outcome } from '@aiop/runner';
import { anchoredVerdict } from './anchored-verdict.ts';
import type { Inputs, Outputs } from './contract.gen.ts';
import { withLedger } from './ledger-branch.ts';
import { NOTHING } from './no-outputs.ts';

/** Checks a whole ledger and changes nothing. */
export function verify(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  return withLedger(inputs, host, (place) => verifyAt(place, inputs, host));
}

async function verifyAt(place: LedgerPlace, inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const verdict = await anchoredVerdict(place, inputs, host, await loadBlake3());
  const findings = [...verdict.findings, ...unproven(verdict, inputs.require, place.shownAs)];
  const end = verdict.verdict === 'tampered' ? {} : { count: verdict.count, head: verdict.head, size: verdict.size, root: verdict.root };
  host.log.untrusted(`${place.shownAs}: ${describeVerdict(verdict)}`);
  return {
    passed: !hasError(findings),
    outputs: { ...NOTHING, ...end, verdict: verdict.verdict },
    findings,
    summary: `**Ledger**: ${verdict.verdict}.\n`,
  };
}
