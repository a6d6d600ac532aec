import { fileLocks, nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { LedgerPorts } from '@aiop/ledger';
import { redactSecrets } from '@aiop/secrets';

/** What recording events needs, on this machine. */
export async function writingPorts(): Promise<LedgerPorts> {
  return {
    files: nodeFiles,
    locks: fileLocks,
    clock: systemClock,
    random: systemRandom,
    blake3: await loadBlake3(),
    redact: async (text) => (await redactSecrets(text)).text,
  };
}
