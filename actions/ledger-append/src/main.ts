import { isThread } from '@aiop/host';
import { defineAction } from '@aiop/runner';
import { append, close } from './append-mode.ts';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { refuseStrayInputs } from './stray-inputs.ts';

/** Most steps append: what the others need is loaded where they are asked for. */
const MODES = {
  append: () => append,
  close: () => close,
  seal: async () => (await import('./seal-mode.ts')).sealLogs,
  verify: async () => (await import('./verify-mode.ts')).verify,
  'exit-criteria': async () => (await import('./exit-criteria.ts')).exitCriteria,
};

if (isThread()) {
  const { answerAsThread } = await import('@aiop/wiring');
  await answerAsThread();
} else {
  await defineAction<Inputs, Outputs>(contract, async (inputs, host) => {
    refuseStrayInputs(inputs);
    const run = await MODES[inputs.mode]();
    return run(inputs, host);
  });
}
