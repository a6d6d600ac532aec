/** A queue of one: pieces of work run one after the other, in the order in which they were given; one that throws does not stop the next. */
export function sequence(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
