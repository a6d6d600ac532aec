import { nodeFiles } from '@aiop/host';
import type { Blake3 } from '@aiop/ids';
import { type GivenAnchor, type LedgerPlace, type LedgerVerdict, parseVerifier, verifyAnchored } from '@aiop/ledger';
import type { ActionHost } from '@aiop/runner';
import { ledgerThreads } from '@aiop/wiring';
import type { Inputs } from './contract.gen.ts';
import { declaredTypes } from './ledger-config.ts';
import { signersOf } from './signers.ts';

/** What can be said of the ledger at a place, by the anchor and the key that the inputs name. */
export async function anchoredVerdict(place: LedgerPlace, inputs: Inputs, host: ActionHost, blake3: Blake3): Promise<LedgerVerdict> {
  const given = givenAnchor(inputs, host);
  const repository = given.text === undefined ? undefined : await host.repositoryIfAny();
  const request = {
    ...place,
    declaredTypes: await declaredTypes(host),
    ...(inputs.verifierKey === '' ? {} : { verifier: parseVerifier(inputs.verifierKey, 'input verifier-key') }),
  };
  const tags = repository === undefined ? {} : { tags: repository };
  return verifyAnchored(request, given, { files: nodeFiles, blake3, threads: ledgerThreads(), ...tags });
}

function givenAnchor({ anchor, allowedSigners, ...inputs }: Inputs, host: ActionHost): GivenAnchor {
  return {
    where: 'input anchor',
    ...signersOf(inputs, host),
    ...(anchor === '' ? {} : { text: anchor }),
    ...(allowedSigners === '' ? {} : { allowedSigners }),
  };
}
