// A process that appends to a ledger until it is killed, and says the id of every event that was acknowledged: `node writer.ts LEDGER JOB`.
import { fileLocks, nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { appendEvents } from '@aiop/ledger';

const [ledger = '', job = ''] = process.argv.slice(2);
const ports = { files: nodeFiles, locks: fileLocks, clock: systemClock, random: systemRandom, blake3: await loadBlake3() };
const source = { repo: 'o/r', run: '1', attempt: 1, job, trust: 'claimed' } as const;
for (let ms = 0; ; ms++) {
  const events = Array.from({ length: 20 }, () => ({ t: 'ws.step', wsid: 'w', step: 'verify', ok: true, ms, reason: 'x'.repeat(2000) }));
  const outcome = await appendEvents({ ledger, events, source }, ports);
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.findings));
  process.stdout.write(`${outcome.ids.at(-1)}\n`);
}
