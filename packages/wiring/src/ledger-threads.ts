import { answerRequest, nodeFiles, threadsOf } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { checkStretch, type StretchReport, type StretchRequest } from '@aiop/ledger';
import type { Threads } from '@aiop/ports';

/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
export const ledgerThreads = (): Threads<StretchRequest, StretchReport> => threadsOf(process.argv[1] ?? '');

/** What the program does on a thread that was made by `ledgerThreads`. */
export const answerAsThread = (): Promise<void> =>
  answerRequest(async (request: StretchRequest) => checkStretch(request, { files: nodeFiles, blake3: await loadBlake3() }));
