export { RunnerCommands } from './commands.ts';
export type { CommonInputs, Contract, Environment, InputSpec } from './contract.ts';
export { type ActionHost, defineAction, type Outcome } from './define-action.ts';
export type { ActionEvent } from './ledger-event.ts';
