import type { TaskDefinition } from './task.ts';
import type { TaskGraph } from './task-graph.ts';

/**
 * Does `work` for every task, each as soon as all it needs is done; of those that can begin at once, the one of the highest priority first.
 * @returns the outcomes by task. @throws what `work` throws first, once everything that had begun has ended.
 */
export async function runInOrder<Outcome>(
  { order, needs }: TaskGraph,
  work: (task: TaskDefinition, needs: ReadonlyMap<string, Outcome>) => Promise<Outcome>,
  priorityOf: (task: string) => number = () => 0,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const [dependents, missing] = dependentsOf({ order, needs });
  const byName = new Map(order.map((task) => [task.name, task]));
  const ready = order.filter(({ name }) => missing.get(name) === 0).sort((a, b) => priorityOf(b.name) - priorityOf(a.name));
  const errors: unknown[] = [];

  const run = async (task: TaskDefinition): Promise<void> => {
    const own = new Map<string, Outcome>();
    for (const need of needs.get(task.name) ?? []) {
      const outcome = outcomes.get(need);
      if (outcome !== undefined) own.set(need, outcome);
    }
    outcomes.set(task.name, await work(task, own));
    for (const name of dependents.get(task.name) ?? []) {
      const left = (missing.get(name) ?? 0) - 1;
      missing.set(name, left);
      const next = byName.get(name);
      if (left === 0 && next !== undefined) ready.push(next);
    }
  };

  await new Promise<void>((resolve) => {
    let [next, running] = [0, 0];
    const startReady = (): void => {
      while (errors.length === 0 && next < ready.length) {
        const task = ready[next++];
        if (task === undefined) break;
        running++;
        run(task)
          .catch((error: unknown) => void errors.push(error))
          .finally(() => {
            running--;
            startReady();
          });
      }
      if (running === 0) resolve();
    };
    startReady();
  });
  if (errors.length > 0) throw errors[0];
  return outcomes;
}

/** Who waits for each task, and for how many tasks each waits. */
function dependentsOf({ order, needs }: TaskGraph): readonly [ReadonlyMap<string, readonly string[]>, Map<string, number>] {
  const dependents = new Map<string, string[]>(order.map(({ name }) => [name, []]));
  const missing = new Map<string, number>();
  for (const { name } of order) {
    const own = needs.get(name) ?? [];
    missing.set(name, own.length);
    for (const need of own) dependents.get(need)?.push(name);
  }
  return [dependents, missing];
}

interface Waiting {
  readonly begin: () => void;
  readonly priority: number;
}

/** Lets at most so many run at once. The others wait: the highest priority is next, and among equals whoever came first. */
export class Slots {
  readonly #waiting: Waiting[] = [];
  #free: number;

  constructor(count: number) {
    this.#free = Math.max(1, count);
  }

  async use<Value>(work: () => Promise<Value>, priority = 0): Promise<Value> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((begin) => this.#wait({ begin, priority }));
    try {
      return await work();
    } finally {
      // The slot is handed on; it becomes free only when nobody waits.
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next.begin();
    }
  }

  #wait(one: Waiting): void {
    // From the end: most come in the order of their priority.
    this.#waiting.splice(this.#waiting.findLastIndex(({ priority }) => priority >= one.priority) + 1, 0, one);
  }
}
