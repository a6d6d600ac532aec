import { isMainThread } from 'node:worker_threads';
import { defineAction } from '@aiop/runner';
import { append, close } from './append-mode.ts';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { exitCriteria } from './exit-criteria.ts';
import { sealLogs } from './seal-mode.ts';
import { refuseStrayInputs } from './stray-inputs.ts';
import { verify } from './verify-mode.ts';

const MODES = { append, close, seal: sealLogs, verify, 'exit-criteria': exitCriteria };

if (isMainThread) {
  await defineAction<Inputs, Outputs>(contract, (inputs, host) => {
    refuseStrayInputs(inputs);
    return MODES[inputs.mode](inputs, host);
  });
} else {
  const { answerAsThread } = await import('@aiop/wiring');
  await answerAsThread();
}
