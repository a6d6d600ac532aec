import { setTimeout as sleep } from 'node:timers/promises';
import { hasError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import {
  type BranchSealOutcome,
  parseAttestedJobs,
  parseJobKeys,
  parseSigner,
  type SealOutcome,
  seal,
  sealToBranch,
  writeIdAuthority,
} from '@aiop/ledger';
import { type ActionHost, eventSource, type Outcome } from '@aiop/runner';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { ledgerBranch } from './ledger-branch.ts';
import { declaredTypes } from './ledger-config.ts';
import { NOTHING, REFUSED } from './no-outputs.ts';
import { signersOf } from './signers.ts';
import { writingPorts } from './writing-ports.ts';

/** Moves the logs of jobs into the ledger: on its branch where there is a remote, in the working tree otherwise. */
export async function sealLogs(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { repo, run, attempt } = eventSource(contract.name, host.environment);
  const request = {
    walDir: host.resolve(inputs.walDir),
    jobs: parseJobKeys(inputs.jobs, 'input jobs'),
    run: { repo, run, attempt, others: inputs.runs === 'any' },
    trustOf: parseAttestedJobs(inputs.attested, 'input attested'),
    declaredTypes: await declaredTypes(host),
    proofs: { bundles: inputs.bundles, where: 'input bundles', ...signersOf(inputs, host) },
    ...(inputs.signingKey === '' ? {} : { signer: parseSigner(inputs.signingKey, 'input signing-key') }),
  };
  const ports = await writingPorts();
  const remote = await ledgerBranch(inputs, host);
  if (remote !== undefined) {
    const { branch, known } = remote;
    const wait = async (ms: number): Promise<void> => void (await sleep(ms));
    return outcomeOf(
      await sealToBranch({ ...request, shownWalDir: inputs.walDir, known }, { ...ports, branch, sleep: wait }),
      branch.shown,
      host,
    );
  }
  const ledger = host.resolve(inputs.ledger);
  const sealed = await seal({ ...request, ledger, shownAs: { walDir: inputs.walDir, ledger: inputs.ledger } }, ports);
  if (sealed.state === 'sealed' && sealed.added > 0) writeIdAuthority(ledger, ports);
  return outcomeOf(sealed, inputs.ledger, host);
}

function outcomeOf(sealed: SealOutcome | BranchSealOutcome, where: string, host: ActionHost): Outcome<Outputs> {
  if (sealed.state === 'refused') return { passed: false, outputs: REFUSED, findings: sealed.findings };
  const { count, head, size, root, added, proofs, findings } = sealed;
  const kept = proofs.length === 0 ? '' : `, ${proofs.length} ${proofs.length === 1 ? 'proof' : 'proofs'} kept`;
  const commit = 'commit' in sealed ? (sealed.commit ?? '') : '';
  return {
    passed: !hasError(findings),
    outputs: { ...NOTHING, count, head, size, root, commit, checkpoint: writeResult(sealed.checkpoint, host) },
    findings,
    summary: `**Ledger**: ${added} new events sealed${kept}, ${count} entries in all (${where}).\n`,
  };
}

function writeResult(checkpoint: string | undefined, host: ActionHost): string {
  if (checkpoint === undefined) return '';
  const path = host.resultFile('checkpoint');
  nodeFiles.write(path, checkpoint, { sync: false });
  return path;
}
