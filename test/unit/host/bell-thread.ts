// A program as `threadsOf` wants it: rings the bell that it is given.
import { answerRequest } from '@aiop/host';

await answerRequest((bell: Int32Array) => {
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
  return 'rung';
});
