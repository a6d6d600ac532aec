/** How a store on another machine is waited for. */
export interface Patience {
  /** How often one request is tried before it has failed. */
  readonly tries: number;
  /** The pause before the second try is a random part of this, and before each further one a random part of twice as much. */
  readonly pauseMs: number;
  /** How long an exchange may take beside the time that its bytes need. */
  readonly timeoutMs: number;
}

export const PATIENCE: Patience = { tries: 3, pauseMs: 200, timeoutMs: 10_000 };

/** A pause that a server asks for is kept up to this; who asks for more is left alone. */
const LONGEST_PAUSE_MS = 5_000;

/** Why an exchange failed, in a sentence without addresses and tokens. */
export class StoreFailure extends Error {
  /** Whether it makes sense to try again, and after which pause the server wants that. */
  readonly again: boolean;
  readonly afterMs: number | undefined;
  /** Whether every further request of this kind would fail as well. */
  readonly lasting: boolean;

  constructor(
    message: string,
    {
      again = false,
      afterMs,
      lasting = false,
    }: { readonly again?: boolean; readonly afterMs?: number | undefined; readonly lasting?: boolean } = {},
  ) {
    super(message);
    this.again = again;
    this.afterMs = afterMs;
    this.lasting = lasting;
  }
}

/**
 * Tries until it works, the tries are used up, or trying again is of no use. Pauses have jitter, so that many jobs do not come back at once.
 * @throws what the last try threw
 */
export async function patiently<Value>({ tries, pauseMs }: Patience, work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreFailure) || !error.again || attempt >= tries) throw error;
      if ((error.afterMs ?? 0) > LONGEST_PAUSE_MS) throw error;
      const pause = error.afterMs ?? Math.random() * pauseMs * 2 ** (attempt - 1);
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}
