/** A queue of one: pieces of work run one after the other, in the order in which they were given; one that throws does not stop the next. */
export function sequence(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Has a piece of work run: before everything else that waits, or after it. */
export type InSlot = <Value>(turn: 'next' | 'last', work: () => Promise<Value>) => Promise<Value>;

/** Runs pieces of work, at most `limit` at once; one that throws gives its slot to the next. */
export function slots(limit: number): InSlot {
  const waiting: (() => void)[] = [];
  let free = limit;
  return async (turn, work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => void (turn === 'next' ? waiting.unshift(resolve) : waiting.push(resolve)));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
