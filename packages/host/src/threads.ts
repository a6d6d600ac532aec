import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Threads } from '@aiop/ports';

/** Beyond this many a disk, and the memory for each, cost more than another thread brings. */
const MAX_SPARE = 3;

/**
 * The `Threads` port. Each request gets a thread that runs the module `entry`, which has to call `answerRequests` with what answers.
 * @param entry absolute path of a module
 */
export function threadsOf<Request, Answer>(entry: string): Threads<Request, Answer> {
  return {
    spare: Math.min(MAX_SPARE, availableParallelism() - 1),
    async ask(request) {
      const thread = new Worker(entry, { workerData: request });
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

/** Answers the request that this thread was made for. Belongs into the module that `threadsOf` names, on threads other than the first. */
export async function answerRequests<Request, Answer>(answer: (request: Request) => Answer | Promise<Answer>): Promise<void> {
  if (parentPort === null) throw new Error('this is no thread that was made for a request');
  const request: Request = workerData;
  parentPort.postMessage(await answer(request));
}
