import { nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { describeVerdict, type LedgerPlace, parseAnchor, parseVerifier, unproven, verifyOnThreads } from '@aiop/ledger';
import type { ActionHost, Outcome } from '@aiop/runner';
import type { Inputs, Outputs } from './contract.gen.ts';
import { declaredTypes } from './declared-types.ts';
import { withLedger } from './ledger-branch.ts';
import { NOTHING } from './no-outputs.ts';

/** Checks a whole ledger and changes nothing. */
export function verify(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  return withLedger(inputs, host, (place) => verifyAt(place, inputs, host));
}

async function verifyAt(place: LedgerPlace, { anchor, require, verifierKey }: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const request = {
    ...place,
    declaredTypes: await declaredTypes(host),
    ...(anchor === '' ? {} : { anchor: parseAnchor(anchor, 'input anchor') }),
    ...(verifierKey === '' ? {} : { verifier: parseVerifier(verifierKey, 'input verifier-key') }),
  };
  const { ledgerThreads } = await import('@aiop/wiring');
  const verdict = await verifyOnThreads(request, { files: nodeFiles, blake3: await loadBlake3(), threads: ledgerThreads() });
  const findings = [...verdict.findings, ...unproven(verdict, require, place.shownAs)];
  const end = verdict.verdict === 'tampered' ? {} : { count: verdict.count, head: verdict.head, size: verdict.size, root: verdict.root };
  host.log.untrusted(`${place.shownAs}: ${describeVerdict(verdict)}`);
  return {
    passed: findings.every(({ severity }) => severity !== 'error'),
    outputs: { ...NOTHING, ...end, verdict: verdict.verdict },
    findings,
    summary: `**Ledger**: ${verdict.verdict}.\n`,
  };
}
