import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Threads } from '@aiop/ports';

/** Beyond this many a disk, and the memory for each, cost more than another thread brings. */
const MAX_SPARE = 3;

/**
 * Megabytes for what a thread has just made. Left to itself it grows to tens of them, full of what nobody needs any more: a thread that goes
 * through a file leaves much behind and keeps next to nothing.
 */
const YOUNG_MB = 12;

/** The one argument of a program that runs as a thread: to ask node for it takes six milliseconds of every start. */
const AS_THREAD = 'aiop:thread';

/** Whether this program runs as a thread that `threadsOf` made. */
export const isThread = (): boolean => process.argv[2] === AS_THREAD;

/**
 * The `Threads` port. Each request gets a thread that runs the program `entry`, which has to call `answerRequest` where it `isThread`.
 * @param entry absolute path of a module
 */
export function threadsOf<Request, Answer>(entry: string): Threads<Request, Answer> {
  return {
    spare: Math.min(MAX_SPARE, availableParallelism() - 1),
    async ask(request) {
      // Not by `import()`, which takes up only when this thread rests: then it would have done its own part before the other one begins.
      const { Worker } = process.getBuiltinModule('node:worker_threads');
      const thread = new Worker(entry, { workerData: request, argv: [AS_THREAD], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
      const ended = once(thread, 'exit').then(([code]) => {
        throw new Error(`a thread ended without an answer, with exit code ${code}`);
      });
      try {
        const [answer] = await Promise.race([once(thread, 'message'), ended]);
        return answer;
      } finally {
        await thread.terminate();
      }
    },
  };
}

/** Answers the request that this thread was made for. */
export async function answerRequest<Request, Answer>(answer: (request: Request) => Answer | Promise<Answer>): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  if (parentPort === null) throw new Error('this is no thread that was made for a request');
  const request: Request = workerData;
  parentPort.postMessage(await answer(request));
}
