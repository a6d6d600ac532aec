export { RunnerCommands } from './commands.ts';
export type { CommonInputs, Contract, Environment, InputSpec } from './contract.ts';
export { type ActionHost, defineAction, type Outcome, type PostOutcome } from './define-action.ts';
export { eventSource } from './ledger-event.ts';
