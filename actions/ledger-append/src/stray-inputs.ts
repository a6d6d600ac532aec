import { UsageError } from '@aiop/diagnostics';
import { contract, type Inputs } from './contract.gen.ts';

/** Which modes read an input that is empty unless it is given. */
const READ_BY = [
  ['event', ['append']],
  ['data', ['append']],
  ['line', ['append']],
  ['events', ['append']],
  ['jobKey', ['append', 'close']],
  ['jobs', ['seal']],
  ['attested', ['seal']],
  ['signingKey', ['seal']],
  ['bundles', ['seal']],
  ['verifierKey', ['verify']],
  ['anchor', ['verify', 'exit-criteria']],
  ['trustedRoot', ['seal', 'verify', 'exit-criteria']],
  ['signer', ['seal', 'verify', 'exit-criteria']],
  ['allowedSigners', ['verify', 'exit-criteria']],
  ['plan', ['exit-criteria']],
] as const satisfies readonly (readonly [keyof Inputs, readonly Inputs['mode'][]])[];

/** Refuses an input that the mode does not read: whoever gives an anchor to an append believes that it is checked. @throws UsageError */
export function refuseStrayInputs(inputs: Inputs): void {
  for (const [key, modes] of READ_BY) {
    if (inputs[key].length === 0 || modes.some((mode) => mode === inputs.mode)) continue;
    const readers = modes.join(' or ');
    throw new UsageError({
      what: `mode ${inputs.mode} does not read it`,
      where: `input ${contract.inputs[key].name}`,
      expected: `it with mode: ${readers} only`,
      fix: `leave it out, or set mode: ${readers}`,
    });
  }
  if (inputs.ledger !== 'off' && inputs.ledger !== '') return;
  const fix = 'leave the input out';
  throw new UsageError({ what: 'this action works on a ledger', where: 'input ledger', expected: 'the path of one', fix });
}
