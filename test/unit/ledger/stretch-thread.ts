// A program as `threadsOf` wants it.
import { answerAsThread } from '@aiop/wiring';

await answerAsThread();
