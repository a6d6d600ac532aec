// A sealing job in a process of its own: `node sealer.ts CHECKOUT WAL-DIR RUN`. Says "ready" when it begins, and what came of it as JSON.
import { setTimeout as sleep } from 'node:timers/promises';
import { openRepository } from '@aiop/git';
import { fileLocks, nodeFiles, nodeProcesses, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { sealToBranch } from '@aiop/ledger';

const [checkout = '', walDir = '', run = ''] = process.argv.slice(2);
const repository = await openRepository(checkout, { processes: nodeProcesses, environment: process.env });
const ports = {
  files: nodeFiles,
  locks: fileLocks,
  clock: systemClock,
  random: systemRandom,
  blake3: await loadBlake3(),
  branch: await repository.remoteBranch('aiop-ledger', { name: 'origin' }),
  sleep: async (ms: number) => void (await sleep(ms)),
};
process.stdout.write('ready\n');
const sealed = await sealToBranch({ walDir, run: { repo: 'o/r', run, attempt: 1 } }, ports);
process.stdout.write(`${JSON.stringify(sealed)}\n`);
