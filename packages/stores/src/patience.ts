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

type FailureFacts = Partial<Pick<StoreFailure, 'again' | 'afterMs' | 'lasting' | 'slow'>>;

/** Why an exchange failed, in a sentence without addresses and tokens. */
export class StoreFailure extends Error {
  /** Whether it makes sense to try again, and after which pause the server wants that. */
  readonly again: boolean;
  readonly afterMs: number | undefined;
  /** Whether every further request of this kind would fail as well. */
  readonly lasting: boolean;
  /** Whether it was waited for as long as one try may be. */
  readonly slow: boolean;

  constructor(message: string, { again = false, afterMs, lasting = false, slow = false }: FailureFacts = {}) {
    super(message);
    this.again = again;
    this.afterMs = afterMs;
    this.lasting = lasting;
    this.slow = slow;
  }
}

/** As many tries may be waited for as long as one may be: the first may have been lost on its way, and a second one shows that it was not. */
const SLOW_TRIES = 2;

/**
 * Tries until it works, the tries are used up, or trying again is of no use. Pauses have jitter, so that many jobs do not come back at once.
 * @throws what the last try threw
 */
export async function patiently<Value>({ tries, pauseMs }: Patience, work: () => Promise<Value>): Promise<Value> {
  for (let [attempt, slow] = [1, 0]; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreFailure) || !error.again || attempt >= tries) throw error;
      if (error.slow && ++slow >= SLOW_TRIES) throw error;
      if ((error.afterMs ?? 0) > LONGEST_PAUSE_MS) throw error;
      const pause = error.afterMs ?? Math.random() * pauseMs * 2 ** (attempt - 1);
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
}
